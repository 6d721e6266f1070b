import type {ServiceConnection, TranslationService} from '@capitals/translation/machine'

/** A language in which content is written: its tag and its name, in itself where it is configured, in that of the interface where it is shown. */
export interface ContentLanguage {
  readonly id: string
  readonly title: string
}

/** What makes drafts when it is asked to. */
export interface MachineOptions {
  /** under which name the lake has the service; where it has none, nothing of the kind is shown */
  readonly service: string
  /** what speaks with it */
  readonly connect: (connection: ServiceConnection) => Promise<TranslationService>
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
  /** where the glossary's list is, within the studio: `/structure/…` */
  readonly glossaryList: string
  /** the same object each time */
  readonly machine?: MachineOptions
}
