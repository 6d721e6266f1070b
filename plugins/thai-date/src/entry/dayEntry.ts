import {formatBothEras, formatDay} from '../calendar/formatDay.ts'
import {plausibleDay} from '../calendar/IsoDay.ts'
import {parseDay} from '../calendar/parseDay.ts'
import type {EntryKind, EntryProblem} from './EntryKind.ts'
import {suggestDays} from './suggestDays.ts'

/** A field of type `date`: `YYYY-MM-DD`, Gregorian. */
export const dayEntry: EntryKind = {
  read(text) {
    const parsed = parseDay(text)
    return parsed.ok ? {ok: true, value: parsed.iso} : parsed
  },
  explain: (text, problem) =>
    isDayProblem(problem) ? suggestDays(text, problem) : {problem, suggestions: []},
  show: (value, locale) => (plausibleDay(value) ? formatDay(value, locale, 'medium') : ''),
  echo: (value, locale) => (plausibleDay(value) ? formatBothEras(value, locale, 'full') : ''),
  dayOf: (value) => (plausibleDay(value) ? value : undefined),
  pick: (day) => ({value: day}),
  example: 'example.day',
}

function isDayProblem(
  problem: EntryProblem,
): problem is Exclude<EntryProblem, {kind: 'missingTime' | 'noSuchTime'}> {
  return problem.kind !== 'missingTime' && problem.kind !== 'noSuchTime'
}
