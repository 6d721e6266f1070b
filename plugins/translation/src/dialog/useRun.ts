import {useCallback, useEffect, useMemo, useRef} from 'react'

/** What a dialog has begun: another beginning ends it, and so does closing the dialog. */
export interface Run {
  readonly begin: () => AbortSignal
  readonly stop: () => void
}

export function useRun(): Run {
  const running = useRef<AbortController>(null)
  const stop = useCallback(() => running.current?.abort(), [])
  const begin = useCallback(() => {
    stop()
    running.current = new AbortController()
    return running.current.signal
  }, [stop])
  useEffect(() => stop, [stop])
  return useMemo(() => ({begin, stop}), [begin, stop])
}
