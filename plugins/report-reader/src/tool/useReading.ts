import {useEffect, useState} from 'react'

import {type Clean, type Reading, readReport, runReading} from '../reader/index.ts'

interface ReadingState {
  readonly source?: string
  readonly reading?: Reading
  /** How much is read, from 0 to 1. */
  readonly share: number
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

/** Reads a text bit by bit, so that the page stays alive; nothing is read while it is undefined. */
export function useReading(text: string | undefined, clean: Clean): ReadingState {
  const [state, setState] = useState<ReadingState>({share: 0})
  useEffect(() => {
    if (text === undefined) return undefined
    let isCurrent = true
    const stoppable = async () => {
      await pause()
      if (!isCurrent) throw new Error('stopped')
    }
    runReading(readReport(text, {clean}), {
      pause: stoppable,
      now: () => performance.now(),
      onProgress: (share) => isCurrent && setState({share}),
    }).then(
      (reading) => isCurrent && setState({source: text, reading, share: 1}),
      (error: unknown) => {
        if (isCurrent) throw error
      },
    )
    return () => {
      isCurrent = false
    }
  }, [text, clean])
  return state.reading !== undefined && state.source !== text ? {share: 0} : state
}
