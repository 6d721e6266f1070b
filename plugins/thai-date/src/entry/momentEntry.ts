import {bangkokMoment, instantOf} from '../calendar/bangkokTime.ts'
import {formatDay, inBothEras} from '../calendar/formatDay.ts'
import {formatMoment} from '../calendar/formatMoment.ts'
import {isoOf, partsOf, plausibleDay} from '../calendar/IsoDay.ts'
import {parseMoment, parseTime, splitMoment} from '../calendar/parseMoment.ts'
import {dayEntry} from './dayEntry.ts'
import type {EntryKind} from './EntryKind.ts'

/** A field of type `datetime`: an instant in UTC, typed and shown by the clock in Thailand. */
export const momentEntry: EntryKind = {
  read(text) {
    const parsed = parseMoment(text)
    return parsed.ok ? {ok: true, value: parsed.iso} : parsed
  },
  explain(text, problem) {
    const {day, time} = splitMoment(text)
    const {problem: told, suggestions} = dayEntry.explain(day, problem)
    const parsed = parseTime(time ?? '')
    return {
      problem: told,
      suggestions: suggestions.flatMap((suggestion) => {
        const parts = partsOf(suggestion.value)
        if (!parts || !parsed.ok) return []
        return [{...suggestion, value: instantOf({day: parts, ...parsed.time})}]
      }),
    }
  },
  show: (value, locale) =>
    dayOf(value) === undefined ? '' : formatMoment(value, locale, 'medium'),
  echo: (value, locale) =>
    dayOf(value) === undefined
      ? ''
      : inBothEras((language) => formatMoment(value, language, 'full'), locale),
  dayOf,
  pick(day, value, locale) {
    const [parts, moment] = [partsOf(day), bangkokMoment(value ?? '')]
    if (parts && moment) return {value: instantOf({...moment, day: parts})}
    return {text: `${formatDay(day, locale, 'medium')} `}
  },
  example: 'example.moment',
}

function dayOf(value: string): string | undefined {
  const moment = bangkokMoment(value)
  if (!moment) return undefined
  const day = isoOf(moment.day)
  return plausibleDay(day) ? day : undefined
}
