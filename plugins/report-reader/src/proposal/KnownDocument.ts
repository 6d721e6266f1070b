/** A document that is in the dataset already, as far as names of the report are compared with it. */
export interface KnownDocument {
  /** Without `drafts.`. */
  readonly id: string
  readonly type: string
  readonly slug?: string
  /** Its names and abbreviations in any language. */
  readonly names: readonly string[]
  /** What sort of topic it is. */
  readonly kind?: string
  readonly isPublished: boolean
  /** The fields of the published document, where it was asked for and has no draft. */
  readonly published?: Readonly<Record<string, unknown>>
}

/**
 * Existing documents under the names by which a report may call them, without spaces, dots and case.
 * Topics and agencies are found by equal names; capitals by any spelling of theirs.
 */
export function plainName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/, '')
    .replace(/[\s.,;:'’"“”()ฯ–—-]/g, '')
}
