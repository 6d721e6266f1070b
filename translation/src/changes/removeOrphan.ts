import {orphansOf} from '../findOrphans.ts'
import {SOURCE_LANGUAGE, unitsOf} from '../findUnits.ts'
import {itemOf, localizedFields} from '../localizedFields.ts'
import {TranslationError} from '../TranslationError.ts'
import type {SourceDocuments} from './approve.ts'
import type {Mutation} from './Mutation.ts'
import {removeTarget} from './writeTarget.ts'

export interface OrphanToRemove {
  /** its id, of `findOrphans` */
  id: string
  language: string
  documents: SourceDocuments
  sourceLanguage?: string
}

/**
 * Takes a translation that has lost its source out of the published document and the draft, of each
 * in which it is an orphan. Every document that changes is as it was read, or nothing is written. The record keeps
 * the approval: the memory still knows the text, and so does the unit when its source comes back.
 * @throws TranslationError when it is an orphan in neither
 */
export function removeOrphan(wanted: OrphanToRemove): Mutation[] {
  const {id, language, documents, sourceLanguage = SOURCE_LANGUAGE} = wanted
  const removed = [documents.published, documents.draft].flatMap((document) =>
    (document ? localizedFields(document) : []).flatMap((field) => {
      const item = itemOf(field, language)
      const orphan = orphansOf(field, unitsOf(field, sourceLanguage), language).find(
        (one) => one.id === id,
      )
      return document && item && orphan ? [removeTarget(document, field, item, orphan.block)] : []
    }),
  )
  if (removed.length === 0) throw new TranslationError(`"${id}" has not lost its source`)
  return removed
}
