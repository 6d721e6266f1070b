import type {Identity} from '../access/Identity.ts'
import type {SanityDocument} from '../documents/SanityDocument.ts'
import {documentStates} from './documentStates.ts'
import type {HistorySnapshot} from './HistorySnapshot.ts'

/** Whether a state of a document, past or present, may be shown. */
export function maySee({access}: Identity, state: SanityDocument): boolean {
  return access.can('read', state) && access.can('history', state)
}

/** Whether every state of every document may be shown: nothing needs to be rebuilt to know. */
export function seesAllHistory({access, roles}: Identity): boolean {
  return (
    access.readsAll &&
    roles.some(({grants}) =>
      grants.some(
        ({filter, permissions}) => filter.trim() === 'true' && permissions.includes('history'),
      ),
    )
  )
}

/** By seq: whether what a transaction did to a document may be shown. */
export type VisibleChanges = (documentId: string, seq: number) => boolean

/**
 * A change may be seen by who may see the states before and after it. For those who do not see
 * everything, the states of the snapshot's documents are rebuilt.
 */
export async function visibleChanges(
  snapshot: HistorySnapshot,
  identity: Identity,
): Promise<VisibleChanges> {
  if (seesAllHistory(identity)) return () => true
  const visible = new Map<string, Set<number>>()
  for (const id of snapshot.current.keys()) {
    const seqs = new Set<number>()
    for await (const {transaction, previous, next} of documentStates(snapshot, id)) {
      const states = [previous, next].filter((state) => state !== null)
      if (states.every((state) => maySee(identity, state))) seqs.add(transaction.seq)
    }
    visible.set(id, seqs)
  }
  return (documentId, seq) => visible.get(documentId)?.has(seq) ?? false
}
