import {plainText, valueIn} from '../rules/LocalizedValue.ts'

/** The Thai text of a localised field; English, then any other, where there is no Thai. */
export function inThai(value: unknown): string {
  return plainText(valueIn(value, 'th')) || inEnglish(value)
}

/** The English text of a localised field, or nothing. */
export function inEnglish(value: unknown): string {
  return plainText(valueIn(value, 'en'))
}

/** The parts that say something, with a middle dot between them. */
export function joined(...parts: readonly unknown[]): string {
  return parts
    .flatMap((part) => (typeof part === 'number' ? String(part) : part))
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' · ')
}

/** Two ISO days as a range, one day once. */
export function dayRange(start: unknown, end: unknown): string {
  const [first, last] = [start, end].map((day) => (typeof day === 'string' ? day : ''))
  if (!first || !last || first === last) return first || last || ''
  return `${first} – ${last}`
}
