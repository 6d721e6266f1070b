/**
 * A text with its marks and inline objects as numbered tags, as every translation tool knows them. What
 * a number means is told by the unit's `InlineCode`s and never travels to be believed.
 */
export type CodedText = readonly CodedPart[]

export type CodedPart = string | Tag

export interface Tag {
  tag: 'open' | 'close' | 'object'
  /** of its `InlineCode`, from 1 */
  number: number
}

/** The words alone. */
export function plainTextOf(text: CodedText): string {
  return text.filter((part) => typeof part === 'string').join('')
}

/** Neighbouring texts joined and empty ones dropped. */
export function joinedText(parts: Iterable<CodedPart>): CodedText {
  const joined: CodedPart[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (part === '') continue
    if (typeof part === 'string' && typeof last === 'string')
      joined[joined.length - 1] = last + part
    else joined.push(part)
  }
  return joined
}

/**
 * Text by which two coded texts are compared, letter by letter. Line ends and forms of Unicode, which
 * tools change, do not count.
 */
export function comparableText(text: CodedText): string {
  return text
    .map((part) =>
      typeof part === 'string'
        ? `t${part.replaceAll(LINE_END, '\n').normalize('NFC')}`
        : `${part.tag}${part.number}`,
    )
    .join('\u0000')
}

const LINE_END = /\r\n?/g
