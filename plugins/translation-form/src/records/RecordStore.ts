import {readRecord, type TranslationRecord} from '@capitals/translation'
import type {DocumentStore} from 'sanity'

/** Records by their language; nothing until they are loaded. */
export type Records = ReadonlyMap<string, TranslationRecord> | undefined

const QUERY = '*[_type == "translation" && document == $document]'

/** The records of a document as they are now: one query, however many look at it. */
export class RecordStore {
  readonly #store: DocumentStore
  readonly #document: string
  readonly #listeners = new Set<() => void>()
  #records: Records
  #end: (() => void) | undefined

  constructor(store: DocumentStore, document: string) {
    this.#store = store
    this.#document = document
  }

  readonly get = (): Records => this.#records

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    this.#end ??= this.#start()
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size > 0) return
      this.#end?.()
      this.#end = undefined
    }
  }

  #start(): () => void {
    const params = {document: this.#document}
    const subscription = this.#store
      .listenQuery(QUERY, params, {perspective: 'raw', throttleTime: 200})
      .subscribe({
        next: (found: unknown) => this.#set(found),
        // The states are then not shown; the form itself does not depend on them.
        error: () => this.#set([]),
      })
    return () => subscription.unsubscribe()
  }

  #set(found: unknown): void {
    const records = (Array.isArray(found) ? found : []).flatMap((one) => readRecord(one) ?? [])
    this.#records = new Map(records.map((record) => [record.language, record]))
    for (const listener of this.#listeners) listener()
  }
}
