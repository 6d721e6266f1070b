import {SOURCE_LANGUAGE} from '../findUnits.ts'
import {snapshot} from '../hashOf.ts'
import {stateOf} from '../stateOf.ts'
import {TranslationError} from '../TranslationError.ts'
import {type ApprovalToMake, approve, documentsWith, sourceOf} from './approve.ts'
import type {Mutation} from './Mutation.ts'
import {asRead} from './recordChanges.ts'
import {saveWork} from './saveWork.ts'

export interface Confirmation extends Omit<ApprovalToMake, 'value' | 'source'> {
  /** a translator's goes to review, a reviewer's approves */
  as: 'translator' | 'reviewer'
}

/**
 * Says that a text still holds though its source has changed: it takes the snapshot of the source
 * now.
 * @throws TranslationError when there is no text, or no such unit
 */
export function confirm({as, ...wanted}: Confirmation): Mutation[] {
  const {unit, language, documents, record, by, at, sourceLanguage = SOURCE_LANGUAGE} = wanted
  const source = snapshot(unit.source)
  if (as === 'reviewer') return approve({...wanted, source})
  const document = sourceOf(documentsWith(unit, documents, sourceLanguage))
  const {value, work, approval} = stateOf(unit, document, language, record, sourceLanguage)
  if (value === undefined) throw new TranslationError(`"${unit.id}" has no text to confirm`)
  const accepted = wanted.accepted ?? work?.accepted ?? approval?.accepted
  return saveWork({
    documentId: document._id,
    language,
    unit,
    value,
    source,
    state: 'review',
    origin: work?.origin ?? 'document',
    ...(accepted && {accepted}),
    by,
    at,
    ...asRead(record),
  })
}
