import {canonicalJson} from '../../canonicalJson.ts'
import {hashText} from '../../hashText.ts'
import {isJsonObject, publishedId, type StoredDocument} from '../../StoredDocument.ts'

/** Texts by their language. */
export type TextByLanguage = Readonly<Record<string, string>>

/** An official term as it travels; of a `glossaryTerm` document. */
export interface GlossaryEntry {
  /** of the document; not there for a new one */
  id?: string
  kind: string
  terms: TextByLanguage
  /** what must not be used instead */
  forbidden: readonly {language: string; text: string}[]
  notes: TextByLanguage
}

/** A `glossaryTerm` document as an entry. */
export function entryOf(document: StoredDocument): GlossaryEntry & {id: string} {
  const {term, kind, forbiddenVariants, note} = document
  const variants = Array.isArray(forbiddenVariants) ? forbiddenVariants.filter(isJsonObject) : []
  return {
    id: publishedId(document._id),
    kind: typeof kind === 'string' ? kind : '',
    terms: textsOf(term),
    forbidden: variants.flatMap(({language, text}) =>
      typeof language === 'string' && typeof text === 'string' ? [{language, text}] : [],
    ),
    notes: textsOf(note),
  }
}

/** Digits that tell whether an entry is as it was exported. */
export function entryMark({kind, terms, forbidden, notes}: GlossaryEntry): string {
  const sorted = forbidden.map(({language, text}) => `${language} ${text}`).toSorted()
  return hashText(canonicalJson({kind, terms, forbidden: sorted, notes})).slice(0, 12)
}

function textsOf(value: unknown): TextByLanguage {
  const items = Array.isArray(value) ? value.filter(isJsonObject) : []
  return Object.fromEntries(
    items.flatMap(({language, value: text}) =>
      typeof language === 'string' && typeof text === 'string' && text.trim() !== ''
        ? [[language, text.replaceAll(/\r\n?/g, '\n').trim()]]
        : [],
    ),
  )
}
