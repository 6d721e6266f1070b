import {memoryEntries, readRecord, TranslationMemory} from '@capitals/translation'
import {useEffect, useState} from 'react'
import {type SanityClient, useClient} from 'sanity'

import {CLIENT_OPTIONS} from './apiVersion.ts'
import {pause} from './pause.ts'
import {isRecord, recordsOf} from './values.ts'

/** What is remembered of a language, and a number that grows when it has learnt something. */
export interface LoadedMemory {
  readonly memory: TranslationMemory
  readonly isComplete: boolean
  readonly version: number
}

/** Records that are read at once. */
const PAGE = 200

/** Texts that are indexed before the page may answer a key. */
const SLICE = 100

const QUERY = `*[
  _type == "translation" && language == $language && _id > $last && count(approvals) > 0
] | order(_id) [0...${PAGE}] {_id, _type, language, document, approvals}`

const CHANGED_QUERY = '*[_type == "translation" && language == $language && count(approvals) > 0]'

/** All approved translations into a language, read while the page is at rest, and followed. */
export function useMemory(language: string): LoadedMemory | undefined {
  const client = useClient(CLIENT_OPTIONS)
  const [loaded, setLoaded] = useState<LoadedMemory & {language: string}>()
  useEffect(() => {
    const controller = new AbortController()
    const {signal} = controller
    const memory = new TranslationMemory()
    let version = 0
    const tell = (isComplete: boolean) => {
      version += 1
      if (!signal.aborted) setLoaded({memory, isComplete, version, language})
    }
    // Without it one can still translate.
    void readAll(client, language, memory, signal)
      .then(() => tell(true))
      .catch(() => undefined)
    const subscription = client
      .listen(CHANGED_QUERY, {language}, {includeResult: true, visibility: 'query'})
      .subscribe({
        next: (event) => {
          if (event.type !== 'mutation') return
          learn(memory, event.documentId, event.result)
          memory.prepare()
          tell(true)
        },
        error: () => {},
      })
    return () => {
      controller.abort()
      subscription.unsubscribe()
    }
  }, [client, language])
  return loaded?.language === language ? loaded : undefined
}

async function readAll(
  client: SanityClient,
  language: string,
  memory: TranslationMemory,
  signal: AbortSignal,
): Promise<void> {
  let last = ''
  for (;;) {
    const rows = recordsOf(
      await client.fetch<unknown>(QUERY, {language, last}, {perspective: 'raw', signal}),
    )
    for (const row of rows) {
      last = String(row['_id'])
      learn(memory, last, row)
    }
    while (memory.prepare(SLICE) > 0 && !signal.aborted) await pause()
    if (rows.length < PAGE) return
  }
}

function learn(memory: TranslationMemory, id: string, stored: unknown): void {
  const record = isRecord(stored) ? readRecord(stored) : undefined
  if (record) memory.set(id, memoryEntries(record))
  else memory.delete(id)
}
