export type State = 'missing' | 'draft' | 'review' | 'approved'

/**
 * Ids of units by their state. Each stands in one of the four, a stale one in `stale` besides; in
 * `orphans` those that are no units any more, but whose translation is still in the document.
 */
export interface LanguageStatus extends Record<State, readonly string[]> {
  _key: string
  language: string
  stale: readonly string[]
  orphans: readonly string[]
}

/** The derived document of a source document; see README.md. */
export interface TranslationStatus {
  /** `translationStatus-<documentId>`, of a draft `drafts.translationStatus-<documentId>` */
  _id: string
  _type: 'translationStatus'
  /** its id */
  document: string
  documentType: string
  /** how many there are to translate */
  units: number
  languages: readonly LanguageStatus[]
}
