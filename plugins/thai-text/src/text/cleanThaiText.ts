import {certainRepairs} from './certainRepairs.ts'

const THAI = /[\u0E00-\u0E7F]/

/**
 * A text in which what is certainly wrong with its Thai is repaired (see `findThaiFaults`), and
 * nothing else: one sara am, one sara ae, vowels before tone marks, no invisible characters, single
 * spaces. A text without Thai letters is given back as it is.
 */
export function cleanThaiText(text: string): string {
  if (!THAI.test(text)) return text
  let clean = text.normalize('NFC')
  for (const {pattern, repair} of certainRepairs) clean = clean.replace(pattern, repair)
  return clean
}
