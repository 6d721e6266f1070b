import {useCallback, useEffect, useState} from 'react'
import {useClient} from 'sanity'

import {CLIENT_OPTIONS} from './apiVersion.ts'
import {cellIds, readCell, type TranslationCell} from './TranslationCell.ts'

export type CellState =
  | {readonly status: 'loading'}
  | {readonly status: 'ready'; readonly cell: TranslationCell}
  /** the document is not there, or not any more */
  | {readonly status: 'gone'}
  | {readonly status: 'failed'; readonly message: string}

const QUERY = '*[_id in $ids]'

/** Changes that come together are read together. In ms. */
const PACE = 60

/** A document and its record, kept up to date. */
export function useCell(
  documentId: string | undefined,
  language: string,
): {state: CellState; refresh: () => Promise<TranslationCell | undefined>} {
  const client = useClient(CLIENT_OPTIONS)
  const key = `${language} ${documentId ?? ''}`
  const [read, setRead] = useState<{key: string; state: CellState}>({
    key,
    state: {status: 'loading'},
  })

  const refresh = useCallback(
    async (signal?: AbortSignal): Promise<TranslationCell | undefined> => {
      if (documentId === undefined) return undefined
      try {
        const stored = await client.fetch<unknown>(
          QUERY,
          {ids: cellIds(documentId, language)},
          {perspective: 'raw', ...(signal && {signal})},
        )
        if (signal?.aborted) return undefined
        const cell = readCell(stored, documentId, language)
        setRead({key, state: cell ? {status: 'ready', cell} : {status: 'gone'}})
        return cell
      } catch (error) {
        if (signal?.aborted) return undefined
        const message = error instanceof Error ? error.message : String(error)
        setRead((before) =>
          before.key === key && before.state.status === 'ready'
            ? before
            : {key, state: {status: 'failed', message}},
        )
        return undefined
      }
    },
    [client, documentId, language, key],
  )

  useEffect(() => {
    if (documentId === undefined) return undefined
    const controller = new AbortController()
    let timer: number | undefined
    const read = () => void refresh(controller.signal)
    read()
    let isFirst = true
    const subscription = client
      .listen(
        QUERY,
        {ids: cellIds(documentId, language)},
        {
          events: ['welcome', 'mutation'],
          includeResult: false,
          includeAllVersions: true,
          visibility: 'query',
        },
      )
      .subscribe({
        next: ({type}) => {
          if (type === 'welcome' && isFirst) isFirst = false
          else timer ??= window.setTimeout(() => ((timer = undefined), read()), PACE)
        },
        error: () => {},
      })
    return () => {
      controller.abort()
      window.clearTimeout(timer)
      subscription.unsubscribe()
    }
  }, [client, documentId, language, refresh])

  const state: CellState = read.key === key ? read.state : {status: 'loading'}
  return {state, refresh: () => refresh()}
}
