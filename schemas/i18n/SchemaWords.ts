/** What a field is called, and the sentence that helps to fill it in. */
export type FieldWords = readonly [title: string, description: string]

/** All words of one schema type in one language. */
export interface TypeWords {
  readonly title: string
  readonly description: string
  readonly fields?: Readonly<Record<string, FieldWords>>
  readonly groups?: Readonly<Record<string, string>>
  readonly fieldsets?: Readonly<Record<string, string>>
  readonly orderings?: Readonly<Record<string, string>>
  /** Titles of the values of fields that offer a choice, by field and value. */
  readonly choices?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** The words of a whole schema in one language, by the names of its types. */
export type SchemaWords = Readonly<Record<string, TypeWords>>
