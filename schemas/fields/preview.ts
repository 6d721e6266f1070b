import {formatRangeBothEras} from '@capitals/thai-date/calendar'

import {plainText, valueIn} from '../rules/LocalizedValue.ts'
import {textOf} from '../rules/values.ts'

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

/**
 * Two ISO days as a range in both eras, one day once: `26–28 มิ.ย. 2562 · 26–28 Jun 2019`. A preview
 * does not know who reads it.
 */
export function dayRange(start: unknown, end: unknown): string {
  return formatRangeBothEras(textOf(start) ?? '', textOf(end) ?? '', 'th', 'medium')
}
