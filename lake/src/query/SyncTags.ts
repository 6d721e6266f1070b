import {hash} from 'node:crypto'

import type {TransactionEvent} from '../datasets/TransactionEvent.ts'
import {draftId, isPrivateId, isPublishedId, publishedId} from '../documents/documentIds.ts'
import type {SanityDocument} from '../documents/SanityDocument.ts'
import {pathKey, type FieldPath} from '../views/fieldPaths.ts'
import type {View} from '../views/View.ts'
import type {Audience} from './Audience.ts'
import {EVERYTHING, typeKey, type Dependencies} from './Dependencies.ts'
import {documentKeys} from './documentKeys.ts'

/** A result with more tags gets those of whole types. */
const MOST_TAGS = 100
/** Fields by which results are told apart; results that depend on further ones depend on all. */
const MOST_PATHS = 100

/**
 * What live content compares: the tags of a query's result, and those that a transaction touches.
 * Tags are good for one process: which fields count is found out as queries ask. Who listens must
 * be told to start over when the server did.
 */
export class SyncTags {
  readonly #paths = new Map<string, FieldPath>()

  of(dependencies: Dependencies, view: View): readonly string[] {
    return this.#keys(dependencies, view).map(tag)
  }

  /**
   * Of what the audience sees: tags alone would tell that something private has changed, and what
   * it may be. `documents`: those of the dataset, after the transaction. In the order of their first touch.
   */
  touched(
    {changes}: TransactionEvent,
    documents: ReadonlyMap<string, SanityDocument>,
    audience: Audience,
  ): readonly string[] {
    const keys = new Set<string>()
    const touch = (document: SanityDocument | null | undefined) => {
      if (!document) return
      for (const key of documentKeys(document, this.#paths.values())) keys.add(key)
    }
    for (const {documentId, previous, next} of changes) {
      const isPublished = isPublishedId(documentId)
      if (audience !== 'drafts' && !isPublished) continue
      if (audience === 'everyone' && isPrivateId(documentId)) continue
      const id = publishedId(documentId)
      for (const state of [previous, next]) {
        touch(state)
        if (state && !isPublished) touch({...state, _id: id})
      }
      if (isPublished) continue
      // What it covered, or covers from now on.
      touch(documents.get(id))
      const draft = documents.get(draftId(id))
      touch(draft && {...draft, _id: id})
    }
    return [...keys].map(tag)
  }

  #keys(dependencies: Dependencies, view: View): readonly string[] {
    if (dependencies.everything) return [EVERYTHING]
    for (const {path} of dependencies.fields.values()) {
      const key = pathKey(path)
      if (!this.#paths.has(key) && this.#paths.size >= MOST_PATHS) return [EVERYTHING]
      this.#paths.set(key, path)
    }
    const {keys} = dependencies
    if (keys.length <= MOST_TAGS) return keys
    const types = new Set(dependencies.types)
    for (const id of dependencies.ids) {
      const document = view.byId(id)
      if (!document) return [EVERYTHING]
      types.add(document._type)
    }
    const others = dependencies.references.size + dependencies.versions.size + types.size
    if (others > MOST_TAGS || dependencies.fields.size > 0) return [EVERYTHING]
    const rest = keys.filter((key) => key.startsWith('r:') || key.startsWith('v:'))
    return [...[...types].map(typeKey), ...rest]
  }
}

/** The form that Sanity's clients know. */
function tag(key: string): string {
  return `s1:${hash('sha1', key, 'base64url').slice(0, 10)}`
}
