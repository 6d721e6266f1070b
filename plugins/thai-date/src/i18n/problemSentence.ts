import {type Era, eraOf, yearIn} from '../calendar/eras.ts'
import {formatDay} from '../calendar/formatDay.ts'
import {EARLIEST_YEAR, LATEST_YEAR, partsOf} from '../calendar/IsoDay.ts'
import {monthName, weekdayName} from '../calendar/names.ts'
import type {EntryProblem} from '../entry/EntryKind.ts'
import type {Explanation} from '../entry/suggestDays.ts'
import type {Suggestion} from '../entry/Suggestion.ts'
import type {WordKey} from './th.ts'

/** A word of the bundle with its variables filled in. */
export type Say = (key: WordKey, variables?: Readonly<Record<string, string | number>>) => string

/** The sentence that tells why a text is refused, and what to do. */
export function problemSentence(
  {problem, suggestions}: Explanation<EntryProblem>,
  locale: string,
  say: Say,
): string {
  switch (problem.kind) {
    case 'empty':
    case 'unreadable':
    case 'missingTime':
      return say(`problem.${problem.kind}`)
    case 'unknownMonth':
    case 'monthNumber':
      return say(`problem.${problem.kind}`, {month: problem.month})
    case 'shortYear': {
      const year = String(problem.year).padStart(2, '0')
      const choices = suggestions.map((suggestion) => suggestionLabel(suggestion, locale, say))
      if (choices.length === 0) return say('problem.incompleteYear', {year})
      return say('problem.shortYear', {year, choices: choices.join(say('or'))})
    }
    case 'noSuchDay':
      return say('problem.noSuchDay', {...problem, month: monthName(problem.month, locale)})
    case 'yearOutOfRange': {
      const named = (year: number) => yearLabel(problem.era, yearIn(problem.era, year), say)
      return say('problem.yearOutOfRange', {
        year: yearLabel(problem.era, problem.year, say),
        first: named(EARLIEST_YEAR),
        last: named(LATEST_YEAR),
      })
    }
    case 'wrongWeekday':
      return say('problem.wrongWeekday', {
        date: formatDay(problem.iso, locale),
        is: weekdayName(problem.is, locale),
        said: weekdayName(problem.said, locale),
      })
  }
  const minute = String(problem.minute).padStart(2, '0')
  const separator = eraOf(locale) === 'BE' ? '.' : ':'
  return say('problem.noSuchTime', {time: `${problem.hour}${separator}${minute}`})
}

/** What the button of a suggestion says: the year with its era, or the day in full. */
export function suggestionLabel(suggestion: Suggestion, locale: string, say: Say): string {
  const year = partsOf(suggestion.day)?.year
  return suggestion.asks === 'year' && year !== undefined
    ? yearLabel(suggestion.era, yearIn(suggestion.era, year), say)
    : formatDay(suggestion.day, locale, 'full')
}

function yearLabel(era: Era, year: number, say: Say): string {
  return say(`era.${era}`, {year})
}
