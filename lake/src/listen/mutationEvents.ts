import type {Access} from '../access/Identity.ts'
import type {DocumentChange} from '../datasets/TransactionEvent.ts'
import {isPublishedId} from '../documents/documentIds.ts'
import {effectsBetween} from '../mendoza/effectsBetween.ts'
import type {ListenFilter} from './compileFilter.ts'
import {concerns} from './Interest.ts'
import type {ListenOptions} from './ListenRequest.ts'
import type {MutationEvent} from './MutationEvent.ts'
import type {TransactionStates} from './TransactionStates.ts'

export interface Listening {
  filter: ListenFilter
  access: Access
  options: ListenOptions
}

interface Seen extends DocumentChange {
  transition: MutationEvent['transition']
  /** a state of the document is not for this listener */
  partly: boolean
}

/** What a transaction is to one listener: an event for each document that it sees change. */
export function mutationEvents(states: TransactionStates, listening: Listening): MutationEvent[] {
  const seen = seenChanges(states, listening)
  const {event} = states
  const {options} = listening
  return seen.map(
    ({documentId, transition, partly, previous, next, effects, mutations}, index) => ({
      eventId: `${event.id}#${documentId}`,
      documentId,
      transactionId: event.id,
      transition,
      identity: event.author,
      timestamp: event.timestamp,
      ...(previous && {previousRev: previous._rev}),
      // Of a derived document it is its own: clients follow revisions from event to event.
      resultRev: next ? next._rev : event.id,
      transactionTotalEvents: seen.length,
      transactionCurrentEvent: index + 1,
      visibility: options.visibility,
      ...(options.includeMutations && {mutations: partly ? [] : mutations}),
      ...(options.includeEffects && {effects: partly ? effectsBetween(previous, next) : effects}),
      ...(options.includeResult && next && {result: next}),
      ...(options.includePreviousRevision && {previous}),
    }),
  )
}

function seenChanges({event, before, after}: TransactionStates, listening: Listening): Seen[] {
  const {filter, access, options} = listening
  const {interest} = filter
  const changes = event.changes.filter(
    ({documentId}) =>
      (options.includeAllVersions || isPublishedId(documentId)) &&
      (!interest || concerns(interest, documentId)),
  )
  if (changes.length === 0) return []
  const matchedBefore = filter.matching(before)
  const matchedAfter = filter.matching(after)
  const isReadable = (document: DocumentChange['next']) =>
    document !== null && (access.readsAll || access.can('read', document))
  const seen: Seen[] = []
  for (const change of changes) {
    const {documentId} = change
    if (!matchedBefore.has(documentId) && !matchedAfter.has(documentId)) continue
    const previous = isReadable(change.previous) ? change.previous : null
    const next = isReadable(change.next) ? change.next : null
    const was = previous !== null && matchedBefore.has(documentId)
    const is = next !== null && matchedAfter.has(documentId)
    if (!was && !is) continue
    seen.push({
      ...change,
      previous,
      next,
      transition: !was ? 'appear' : is ? 'update' : 'disappear',
      partly: previous !== change.previous || next !== change.next,
    })
  }
  return seen
}
