/**
 * What can be wrong with Thai text. The first six are certain: `cleanThaiText` repairs them. The
 * others are told with a proposal, because only a reader can know.
 */
export type ThaiReason =
  | 'fontForm'
  | 'splitSaraAm'
  | 'doubledSaraE'
  | 'markOrder'
  | 'invisibleCharacter'
  | 'runOfSpaces'
  | 'strayMark'
  | 'doubledMark'
  | 'misspelling'
  | 'lostMark'
  | 'brokenLine'
  | 'mixedDashes'
  | 'mixedQuotes'
  | 'mixedDigits'
  | 'repeatSpacing'
  | 'mojibake'

/** A place in a text: UTF-16 offsets, the end not included, and what should stand there. */
export interface ThaiFinding {
  readonly reason: ThaiReason
  readonly start: number
  readonly end: number
  readonly repair: string
}
