import {useEffect, useMemo, useReducer, useRef} from 'react'
import {useClient} from 'sanity'

import {checkFile} from './checkFile.ts'
import {explainFailure} from './explainFailure.ts'
import type {UploadProblem} from './UploadProblem.ts'
import {nextUploads, type Upload, uploadsAfter} from './uploads.ts'

/** Pictures stand in the order in which they were chosen, so each waits for the one before it. */
const AT_ONCE = 1

/** Puts an uploaded file into its gallery; answers with the picture's key or why it did not. */
export type Store = (gallery: string, asset: string) => {key: string} | {problem: UploadProblem}

export interface Uploads {
  readonly uploads: readonly Upload[]
  add(gallery: string, files: readonly File[]): void
  retry(id: number): void
  dismiss(ids: readonly number[]): void
}

interface Sending {
  unsubscribe(): void
}

/** Sends files, one after the other, and puts each into its gallery when it has come through. */
export function useUploads(store: Store): Uploads {
  const client = useClient({apiVersion: '2025-02-19'})
  const [uploads, dispatch] = useReducer(uploadsAfter, [])
  const lastId = useRef(0)
  const sendings = useRef(new Map<number, Sending>())
  const latestStore = useRef(store)
  useEffect(() => {
    latestStore.current = store
  })

  useEffect(() => {
    const move = (id: number, state: Upload['state']) => dispatch({type: 'moved', id, state})
    for (const {id, gallery, file} of nextUploads(uploads, AT_ONCE)) {
      const problem = checkFile(file)
      if (problem) {
        move(id, {kind: 'failed', problem})
        continue
      }
      move(id, {kind: 'sending', percent: 0})
      const sending = client.observable.assets
        .upload('image', file, {filename: file.name, tag: 'picture-gallery'})
        .subscribe({
          next: (event) => {
            if (event.type === 'progress') {
              if (event.stage === 'upload') move(id, {kind: 'sending', percent: event.percent})
              return
            }
            const result = latestStore.current(gallery, event.body.document._id)
            move(
              id,
              'key' in result
                ? {kind: 'stored', key: result.key}
                : {kind: 'failed', problem: result.problem},
            )
          },
          error: (error: unknown) =>
            move(id, {kind: 'failed', problem: explainFailure(error, file.size)}),
        })
      sendings.current.set(id, sending)
    }
  }, [client, uploads])

  useEffect(() => {
    const open = sendings.current
    return () => {
      for (const sending of open.values()) sending.unsubscribe()
    }
  }, [])

  return useMemo(
    () => ({
      uploads,
      add(gallery, files) {
        const added = files.map((file) => {
          lastId.current += 1
          return {id: lastId.current, gallery, file, state: {kind: 'waiting'} as const}
        })
        dispatch({type: 'added', uploads: added})
      },
      retry: (id) => dispatch({type: 'moved', id, state: {kind: 'waiting'}}),
      dismiss(ids) {
        for (const id of ids) sendings.current.get(id)?.unsubscribe()
        dispatch({type: 'dismissed', ids})
      },
    }),
    [uploads],
  )
}
