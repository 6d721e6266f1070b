import type {SanityDocument} from '../documents/SanityDocument.ts'
import {NotFoundError} from '../errors.ts'
import {documentStates} from './documentStates.ts'
import type {HistorySnapshot} from './HistorySnapshot.ts'

/** When: after a transaction, at a time (ISO 8601, UTC), or as long as the document last existed. */
export type HistoryPoint =
  | {kind: 'revision'; revision: string}
  | {kind: 'time'; time: string}
  | {kind: 'last'}

/**
 * Reads documents of the snapshot as they were: `null` where there was none then, `undefined` where
 * there never was any.
 * @throws NotFoundError for a revision that no transaction has
 */
export async function documentsAt(
  snapshot: HistorySnapshot,
  point: HistoryPoint,
): Promise<Map<string, SanityDocument | null | undefined>> {
  const isLater = await laterThan(snapshot, point)
  const documents = new Map<string, SanityDocument | null | undefined>()
  for (const id of snapshot.current.keys()) {
    documents.set(id, await documentBefore(snapshot, id, isLater))
  }
  return documents
}

type IsLater = (
  transaction: {seq: number; timestamp: string},
  state: SanityDocument | null,
) => boolean

async function laterThan({storage}: HistorySnapshot, point: HistoryPoint): Promise<IsLater> {
  if (point.kind === 'time') return ({timestamp}) => timestamp > point.time
  if (point.kind === 'last') return (_, state) => state === null
  const found = await storage.findTransaction(point.revision)
  if (!found) throw new NotFoundError(`There is no revision "${point.revision}" in this dataset`)
  return ({seq}) => seq > found.seq
}

async function documentBefore(
  snapshot: HistorySnapshot,
  id: string,
  isLater: IsLater,
): Promise<SanityDocument | null | undefined> {
  let found: SanityDocument | null | undefined = snapshot.current.get(id) ?? undefined
  for await (const {transaction, previous, next} of documentStates(snapshot, id)) {
    if (!isLater(transaction, next)) return next
    found = previous
  }
  return found
}
