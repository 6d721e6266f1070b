/** What is certainly wrong in Thai text, mostly from pasting out of Word and PDF. */
export type ThaiFault = 'splitSaraAm' | 'doubledSaraE' | 'invisibleCharacter' | 'runOfSpaces'

const patterns: readonly (readonly [ThaiFault, RegExp])[] = [
  ['splitSaraAm', /\u0E4D[\u0E48-\u0E4B]?\u0E32/],
  ['doubledSaraE', /\u0E40\u0E40/],
  ['invisibleCharacter', /[\u00AD\u200B-\u200F\u2060\uFEFF]/],
  ['runOfSpaces', /[ \u00A0]{2}/],
]

/** The faults of a text, each once. */
export function thaiFaults(text: string): ThaiFault[] {
  return patterns.flatMap(([fault, pattern]) => (pattern.test(text) ? [fault] : []))
}
