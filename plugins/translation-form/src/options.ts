/** A language that content is translated into: its tag and its name in that language. */
export interface TargetLanguage {
  readonly id: string
  readonly title: string
}

export interface TranslationFormOptions {
  /** what content is translated into, in the order in which they are told */
  readonly languages: readonly TargetLanguage[]
  /** document types that are translated */
  readonly documentTypes: readonly string[]
}
