/**
 * Scripts that put no spaces between words, and emoji: what is searched is found anywhere inside.
 * U+30FC is the long vowel of kana, which Unicode counts to no script.
 */
const SPACELESS =
  /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u30FC]/u
const EMOJI = /\p{Emoji_Presentation}/u
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const MARK = /\p{M}/u

export const characterClasses = {separator: 0, spaced: 1, spaceless: 2, mark: 3} as const

export function hasSpacelessScript(text: string): boolean {
  return SPACELESS.test(text)
}

const UNKNOWN = 255
const known = new Uint8Array(0x10000).fill(UNKNOWN)

/** One of `characterClasses`; a `mark` takes the class of the character before it. */
export function characterClass(codePoint: number): number {
  const found = known[codePoint]
  if (found !== undefined && found !== UNKNOWN) return found
  const computed = classify(String.fromCodePoint(codePoint))
  if (codePoint < known.length) known[codePoint] = computed
  return computed
}

function classify(character: string): number {
  if (LETTER_OR_DIGIT.test(character) || MARK.test(character)) {
    if (SPACELESS.test(character)) return characterClasses.spaceless
    return MARK.test(character) ? characterClasses.mark : characterClasses.spaced
  }
  return EMOJI.test(character) ? characterClasses.spaceless : characterClasses.separator
}
