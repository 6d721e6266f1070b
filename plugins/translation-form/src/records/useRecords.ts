import {publishedId} from '@capitals/translation'
import {useSyncExternalStore} from 'react'
import {type DocumentStore, useDocumentStore} from 'sanity'

import {type Records, RecordStore} from './RecordStore.ts'

const stores = new WeakMap<DocumentStore, Map<string, RecordStore>>()

/** The records of a document's translations, kept up to date. */
export function useRecords(documentId: string): Records {
  const store = storeOf(useDocumentStore(), publishedId(documentId))
  return useSyncExternalStore(store.subscribe, store.get)
}

function storeOf(documents: DocumentStore, id: string): RecordStore {
  const known = stores.get(documents) ?? new Map<string, RecordStore>()
  stores.set(documents, known)
  const store = known.get(id) ?? new RecordStore(documents, id)
  known.set(id, store)
  return store
}
