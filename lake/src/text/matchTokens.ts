const TOKEN = /[^!@#$%^&*(),\\/?";:{}|[\]+<>\s-]+/g
const TOKEN_WITH_WILDCARD = /[^!@#$%^&(),\\/?";:{}|[\]+<>\s-]+/g
const ASCII_WORD_CHARACTER = /\w/

/** The tokens into which groq-js cuts the text on the left of `match`. */
export function matchTokens(text: string): string[] {
  return withoutEdgeDots(text).match(TOKEN) ?? []
}

/** The terms into which groq-js cuts a pattern: `*` is part of them. */
export function patternTerms(pattern: string): string[] {
  return withoutEdgeDots(pattern).match(TOKEN_WITH_WILDCARD) ?? []
}

/** Drops dots that touch a Latin letter, digit or underscore, as groq-js does. */
function withoutEdgeDots(text: string): string {
  if (!text.includes('.')) return text
  return text.replace(/\.+/g, (dots, offset: number) => {
    const touching = text.slice(Math.max(0, offset - 1), offset) + text.charAt(offset + dots.length)
    return ASCII_WORD_CHARACTER.test(touching) ? '' : dots
  })
}
