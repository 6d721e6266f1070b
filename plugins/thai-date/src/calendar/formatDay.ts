import {partsOf, utc} from './IsoDay.ts'

/** How much of a day is written. */
export type DayStyle = 'long' | 'medium' | 'full' | 'numeric'

const STYLES: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  full: {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'},
  long: {day: 'numeric', month: 'long', year: 'numeric'},
  medium: {day: 'numeric', month: 'short', year: 'numeric'},
  numeric: {day: '2-digit', month: '2-digit', year: 'numeric'},
}

/** Thai writes years of the Buddhist Era, everything else those of the Common Era. */
function formatOf(locale: string, style: DayStyle): Intl.DateTimeFormat {
  const key = `${locale} ${style}`
  const known = formats.get(key)
  if (known) return known
  const isThai = locale.split('-', 1)[0] === 'th'
  const tag = isThai ? 'th-TH-u-ca-buddhist-nu-latn' : 'en-GB-u-ca-gregory-nu-latn'
  const format = new Intl.DateTimeFormat(tag, {...STYLES[style], timeZone: 'UTC'})
  formats.set(key, format)
  return format
}

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * `26 มิถุนายน 2562` or `26 June 2019`; nothing for what is no day. The year is computed by Intl's
 * calendar, never by adding to a formatted date, which would get 29 February and weekdays wrong.
 *
 * @param iso `YYYY-MM-DD`
 * @param locale of the interface: `th…`, or anything else for English
 */
export function formatDay(iso: string, locale: string, style: DayStyle = 'long'): string {
  const parts = partsOf(iso)
  if (!parts) return ''
  const text = formatOf(locale, style).format(utc(parts))
  // Versions of ICU differ: some put the era behind a Buddhist year, or a comma behind a weekday.
  return text
    .replace(/\s?พ\.?ศ\.?\s?/u, ' ')
    .replace(/^(\p{L}+),/u, '$1')
    .trim()
}

/** Both eras, the one of the interface first: `26 มิถุนายน 2562 · 26 June 2019`. */
export function formatBothEras(iso: string, locale: string, style: DayStyle = 'long'): string {
  return inBothEras((language) => formatDay(iso, language, style), locale)
}

/** `26–28 มิถุนายน 2562`; one day once. Nothing where neither is a day. */
export function formatDayRange(
  start: string,
  end: string,
  locale: string,
  style: DayStyle = 'long',
): string {
  const first = partsOf(start)
  const last = partsOf(end)
  if (!first || !last) return formatDay(start, locale, style) || formatDay(end, locale, style)
  if (start === end) return formatDay(start, locale, style)
  const from = formatDay(start, locale, style)
  const until = formatDay(end, locale, style)
  const shared = first.year === last.year
  if (shared && first.month === last.month) return `${first.day}–${until}`
  return `${shared ? withoutYear(from) : from} – ${until}`
}

/** A range in both eras: `26–28 มิ.ย. 2562 · 26–28 Jun 2019`, the one of the interface first. */
export function formatRangeBothEras(
  start: string,
  end: string,
  locale: string,
  style: DayStyle = 'long',
): string {
  return inBothEras((language) => formatDayRange(start, end, language, style), locale)
}

/** What one language says, then the other, with a middle dot between. */
export function inBothEras(text: (language: 'th' | 'en') => string, locale: string): string {
  const both =
    locale.split('-', 1)[0] === 'th' ? [text('th'), text('en')] : [text('en'), text('th')]
  return both.filter(Boolean).join(' · ')
}

function withoutYear(text: string): string {
  return text.replace(/[\s,]*\d{4}$/, '')
}
