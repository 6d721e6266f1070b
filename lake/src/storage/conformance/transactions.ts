import type {TransactionEvent} from '../../datasets/TransactionEvent.ts'
import type {SanityDocument} from '../../documents/SanityDocument.ts'
import type {DatasetStorage, LogQuery} from '../Storage.ts'

export const CREATED_AT = '2026-01-01T00:00:00.000Z'

export function note(id: string, rev: string, text = ''): SanityDocument {
  return {
    _id: id,
    _type: 'note',
    _rev: rev,
    _createdAt: CREATED_AT,
    _updatedAt: CREATED_AT,
    text,
  }
}

/** A transaction `t<seq>` at `seq` seconds past midnight that changes each document as given. */
export function transaction(
  seq: number,
  changes: ReadonlyArray<[previous: SanityDocument | null, next: SanityDocument | null]>,
  author = 'anan',
): TransactionEvent {
  return {
    seq,
    id: `t${seq}`,
    timestamp: new Date(Date.parse(CREATED_AT) + seq * 1000).toISOString(),
    author,
    changes: changes.map(([previous, next]) => {
      const documentId = next?._id ?? previous?._id ?? ''
      return {
        documentId,
        previous,
        next,
        effects: {apply: [0, next], revert: [0, previous]},
        mutations: [next ? {createOrReplace: next} : {delete: {id: documentId}}],
      }
    }),
  }
}

export async function documentsOf(storage: DatasetStorage): Promise<SanityDocument[][]> {
  return collect((await storage.load()).batches)
}

/** The ids of the log's transactions that a query finds. */
export async function found(storage: DatasetStorage, query: LogQuery): Promise<string[]> {
  const transactions = await collect(storage.log(query))
  return transactions.map(({id}) => id)
}

export async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = []
  for await (const value of values) collected.push(value)
  return collected
}
