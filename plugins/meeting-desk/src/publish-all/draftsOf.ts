import type {SanityDocument} from 'sanity'

import type {RelatedType} from '../completeness/relatedTypes.ts'
import {NOT_ARCHIVED} from '../schema/workFilters.ts'
import {recordsOf, textOf} from '../values.ts'

/** A draft as it is stored. */
export type StoredDraft = SanityDocument

/**
 * GROQ: the drafts of a document and of what belongs to it, the document first. Parameter: `$id` of
 * the document, published; in the perspective `raw`.
 */
export function draftsFilter(types: readonly Pick<RelatedType, 'type' | 'path'>[]): string {
  const related = types.map(
    ({type, path}) => `_type == "${type.name}" && ${path}._ref == $id && ${NOT_ARCHIVED}`,
  )
  const places = ['_id == "drafts." + $id', ...related].map((place) => `(${place})`)
  return `_id in path("drafts.**") && (${places.join(' || ')})`
}

/** What a query of whole drafts answers. */
export function readDrafts(answer: unknown): StoredDraft[] {
  return recordsOf(answer).flatMap((document) => {
    const [_id, _type, _rev] = ['_id', '_type', '_rev'].map((name) => textOf(document[name]))
    if (_id === undefined || _type === undefined || _rev === undefined) return []
    const times = {
      _createdAt: textOf(document['_createdAt']) ?? '',
      _updatedAt: textOf(document['_updatedAt']) ?? '',
    }
    return [{...document, ...times, _id, _type, _rev}]
  })
}
