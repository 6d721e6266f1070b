import type {TranslationService} from '@capitals/translation/machine'

/** A language in which content is written: its tag and its name in that language. */
export interface ContentLanguage {
  readonly id: string
  readonly title: string
}

export interface TranslationOptions {
  /** all languages of the content, the source language first */
  readonly languages: readonly ContentLanguage[]
  /** of the interface, for what the Studio reads once when it starts */
  readonly language: 'th' | 'en'
  /** names of the document types that a record can belong to */
  readonly documentTypes: readonly string[]
  /** document type by which rows can be filtered, and GROQ that gives the id of a document's one */
  readonly meeting: {readonly type: string; readonly id: string}
  /** what makes drafts when it is asked to; without it nothing of the kind is shown */
  readonly machine?: TranslationService
}
