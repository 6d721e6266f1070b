import {useEffect, useState} from 'react'

import type {Live} from './Live.ts'

/**
 * What `load` finds, again whenever it is another function, so keep it with `useCallback`, and
 * whenever `changes` is another number. The last value stays while the next one is on its way.
 */
export function useLive<T>(
  load: (signal: AbortSignal, changes: number) => Promise<T>,
  changes = 0,
): Live<T> {
  const [live, setLive] = useState<Live<T>>({status: 'loading'})
  useEffect(() => {
    const controller = new AbortController()
    const {signal} = controller
    async function run() {
      try {
        const value = await load(signal, changes)
        if (!signal.aborted) setLive({status: 'ready', value})
      } catch (error) {
        if (signal.aborted) return
        setLive({status: 'failed', message: error instanceof Error ? error.message : String(error)})
      }
    }
    void run()
    return () => controller.abort()
  }, [load, changes])
  return live
}
