import {isPublishedId, publishedId, releaseName} from '../documents/documentIds.ts'
import type {DocumentEvent} from './DocumentEvent.ts'

/** By id, the revision of a document and of its drafts; `null` where there is none. */
export type Revisions = ReadonlyMap<string, string | null>

export interface GroupChange {
  transactionId: string
  timestamp: string
  author: string
  before: Revisions
  after: Revisions
}

/**
 * What a transaction was for the document `viewed` (a published document, a draft or a version);
 * `undefined` where it was none of its events.
 */
export function eventOf(viewed: string, change: GroupChange): DocumentEvent | undefined {
  const {transactionId, timestamp, author, before, after} = change
  const documentId = publishedId(viewed)
  const base = {timestamp, author, documentId}
  if (exists(before) && !exists(after)) return {type: 'deleteDocumentGroup', ...base}

  const published = revisionsOf(change, documentId)
  if (!isPublishedId(viewed)) {
    const version = revisionsOf(change, viewed)
    if (!version.changed) return undefined
    const versionOf = asVersion(viewed)
    if (version.before === null) {
      const versionRevisionId = transactionId
      return {type: 'createDocumentVersion', ...base, ...versionOf, versionRevisionId}
    }
    if (version.after !== null) return undefined
    const versionRevisionId = version.before
    if (published.changed && published.after !== null) {
      return publication(base, viewed, transactionId, versionRevisionId)
    }
    return {type: 'deleteDocumentVersion', ...base, ...versionOf, versionRevisionId}
  }

  if (!published.changed) return undefined
  if (published.after === null) {
    const [versionId, versionRevisionId] = [...after].find(isRevision) ?? []
    if (versionId === undefined || !versionRevisionId) return undefined
    return {type: 'unpublishDocument', ...base, ...asVersion(versionId), versionRevisionId}
  }
  for (const [versionId, versionRevisionId] of before) {
    if (isPublishedId(versionId) || versionRevisionId === null) continue
    if (after.get(versionId) === null) {
      return publication(base, versionId, transactionId, versionRevisionId)
    }
  }
  const type = published.before === null ? 'createLiveDocument' : 'updateLiveDocument'
  return {type, ...base, revisionId: transactionId}
}

function publication(
  base: {timestamp: string; author: string; documentId: string},
  versionId: string,
  revisionId: string,
  versionRevisionId: string,
): DocumentEvent {
  return {
    type: 'publishDocumentVersion',
    ...base,
    revisionId,
    ...asVersion(versionId),
    versionRevisionId,
    publishCause: 'document.publish',
  }
}

function asVersion(versionId: string): {versionId: string; releaseId?: string} {
  const releaseId = releaseName(versionId)
  return releaseId === undefined ? {versionId} : {versionId, releaseId}
}

function revisionsOf(change: GroupChange, id: string) {
  const before = change.before.get(id) ?? null
  const after = change.after.get(id) ?? null
  return {before, after, changed: before !== after}
}

function exists(revisions: Revisions): boolean {
  return [...revisions].some(isRevision)
}

function isRevision(entry: [string, string | null]): entry is [string, string] {
  return entry[1] !== null
}
