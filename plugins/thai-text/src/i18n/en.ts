import type {WordKey} from './th.ts'

/** What is told under a field, and its buttons, in English. */
export const en: Readonly<Record<WordKey, string>> = {
  title: 'Text to look at',
  repair: 'Repair',
  'repair-label': 'Change {{found}} to {{repair}}',
  'repair-all': 'Repair all ({{count}})',
  more: 'Show {{count}} more',
  times: '{{count}} places',
  nothing: 'Remove',
  fontForm: 'Codes of a font from PDF',
  splitSaraAm: 'Split sara am',
  doubledSaraE: 'Two sara e for sara ae',
  markOrder: 'Vowel and tone mark in the wrong order',
  invisibleCharacter: 'Invisible characters',
  runOfSpaces: 'Several spaces in a row',
  strayMark: 'Vowel or tone mark on no consonant',
  doubledMark: 'Vowel or tone mark written twice',
  misspelling: 'Probably misspelt',
  lostMark: 'Probably lost tone marks or vowels',
  brokenLine: 'Line break inside a sentence',
  mixedDashes: 'Dashes between numbers differ',
  mixedQuotes: 'Quotation marks differ',
  mixedDigits: 'Thai and Arabic digits',
  repeatSpacing: 'Spaces around mai yamok',
  mojibake: 'Wrong encoding',
}
