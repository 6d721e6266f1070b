import type {Dataset} from '../datasets/Dataset.ts'
import type {DocumentChange, TransactionEvent} from '../datasets/TransactionEvent.ts'
import type {SanityDocument} from '../documents/SanityDocument.ts'

export interface MemoryDataset extends Pick<
  Dataset,
  'name' | 'documents' | 'subscribe' | 'lastSeq'
> {
  /** Sets documents by id, or deletes them with `undefined`, in one transaction. */
  write(changes: Readonly<Record<string, SanityDocument | undefined>>): TransactionEvent
}

/** Documents without a storage or rules: for tests, and for the replica of a slow lane. */
export function createMemoryDataset(
  initial: Iterable<SanityDocument>,
  name = 'memory',
): MemoryDataset {
  const documents = new Map<string, SanityDocument>()
  for (const document of initial) documents.set(document._id, document)
  const subscribers = new Set<(event: TransactionEvent) => void>()
  let lastSeq = 0
  return {
    name,
    documents,
    get lastSeq() {
      return lastSeq
    },
    subscribe(subscriber) {
      subscribers.add(subscriber)
      return () => subscribers.delete(subscriber)
    },
    write(written) {
      const changes: DocumentChange[] = []
      for (const [documentId, next = null] of Object.entries(written)) {
        const previous = documents.get(documentId) ?? null
        if (!previous && !next) continue
        if (next) documents.set(documentId, next)
        else documents.delete(documentId)
        changes.push({documentId, previous, next, effects: {apply: [], revert: []}, mutations: []})
      }
      lastSeq++
      const event: TransactionEvent = {
        seq: lastSeq,
        id: `transaction-${lastSeq}`,
        timestamp: '2026-01-01T00:00:00.000Z',
        author: 'someone',
        changes,
      }
      for (const subscriber of subscribers) subscriber(event)
      return event
    },
  }
}
