import {useEffect, useState} from 'react'

import {type Clean, type Reading, readReport, runReading, type Vocabulary} from '../reader/index.ts'

interface ReadingState {
  readonly source?: string
  readonly reading?: Reading
  /** How much is read, from 0 to 1. */
  readonly share: number
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

/**
 * Reads a text bit by bit, so that the page stays alive; nothing is read while the text or the
 * vocabulary is undefined.
 */
export function useReading(
  text: string | undefined,
  clean: Clean,
  vocabulary: Vocabulary | undefined,
): ReadingState {
  const [state, setState] = useState<ReadingState>({share: 0})
  useEffect(() => {
    if (text === undefined || vocabulary === undefined) return undefined
    let isCurrent = true
    const stoppable = async () => {
      await pause()
      if (!isCurrent) throw new Error('stopped')
    }
    runReading(readReport(text, {clean, vocabulary}), {
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
  }, [text, clean, vocabulary])
  return state.reading !== undefined && state.source !== text ? {share: 0} : state
}
