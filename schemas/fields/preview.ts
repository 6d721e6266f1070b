import {formatDayRange, formatRangeBothEras} from '@capitals/thai-date/calendar'
import type {ReactElement} from 'react'

import {flag} from '../flags/flag.ts'
import {isRecord} from '../rules/isRecord.ts'
import {textOf} from '../rules/values.ts'

/** The parts that say something, with a middle dot between them. */
export function joined(...parts: readonly unknown[]): string {
  return parts
    .flatMap((part) => (typeof part === 'number' ? String(part) : part))
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' · ')
}

/**
 * Two ISO days as a range in the era of a language, one day once: `26–28 มิ.ย. 2562`. In both eras
 * where a preview does not know who reads it: `26–28 มิ.ย. 2562 · 26–28 Jun 2019`.
 */
export function dayRange(start: unknown, end: unknown, language?: string): string {
  const [first, last] = [textOf(start) ?? '', textOf(end) ?? '']
  return language === undefined
    ? formatRangeBothEras(first, last, 'th', 'medium')
    : formatDayRange(first, last, language, 'medium')
}

/**
 * What stands beside a preview: the emblem of a capital, else the flag of its country, else a picture.
 * Pictures are shown around their focal point.
 */
export function sign(emblem: unknown, countryCode: unknown, picture?: unknown) {
  const media = shownPicture(emblem) ?? flag(countryCode) ?? shownPicture(picture)
  return media === undefined ? {} : {media}
}

/** The Studio shows pictures; its types know of elements only. */
function shownPicture(picture: unknown): ReactElement | undefined {
  if (!isRecord(picture) || !isRecord(picture['asset'])) return undefined
  const {asset, crop, hotspot} = picture
  return Object({_type: 'image', asset, crop, hotspot})
}
