/** What the studio that is helped with must say of itself. Paths begin with `/`. */
export interface StudioHelpOptions {
  /** where the guided visit shows a list */
  readonly list: string
  /** where it shows the form of a document that is always there */
  readonly document: string
  /** a field of that document with a text for every language, visible when the form opens */
  readonly languageField: string
  /** further places, shown in the help by their titles */
  readonly links: readonly HelpLink[]
}

export interface HelpLink {
  readonly path: string
  readonly title: {readonly th: string; readonly en: string}
}
