import type {Era} from '../calendar/eras.ts'
import {type DayProblem, type ParsedDay, parseDay} from '../calendar/parseDay.ts'
import {plainDigits} from '../calendar/plainDigits.ts'
import type {Suggestion} from './Suggestion.ts'

/** Centuries that two digits of a year are asked about. */
const CENTURIES: Readonly<Record<Era, number>> = {BE: 2500, CE: 2000}

/** A refused text: why, and what it may have meant. */
export interface Explanation<P> {
  problem: P
  suggestions: readonly Suggestion[]
}

/**
 * Days that a refused text may mean: one for each era of a short year, the day with its true
 * weekday, the day with day and month exchanged. Where no era has such a day the reason is told
 * instead of the question.
 */
export function suggestDays(text: string, problem: DayProblem): Explanation<DayProblem> {
  if (problem.kind === 'shortYear') return askForEra(text, problem)
  if (problem.kind === 'wrongWeekday') {
    return {problem, suggestions: suggestionsOf('day', [{ok: true, iso: problem.iso, era: 'BE'}])}
  }
  if (problem.kind === 'monthNumber') {
    const exchanged = plainDigits(text).replace(/(\d{1,2})(\D+)(\d{1,2})(?!\d)/, '$3$2$1')
    return {problem, suggestions: suggestionsOf('day', [parseDay(exchanged)])}
  }
  return {problem, suggestions: []}
}

function askForEra(text: string, problem: DayProblem): Explanation<DayProblem> {
  const [, before, digits, after] = /^(.*?)(\d{2})(\D*)$/u.exec(plainDigits(text)) ?? []
  if (digits === undefined) return {problem, suggestions: []}
  const readings = [CENTURIES.BE, CENTURIES.CE].map((century) =>
    parseDay(`${before}${century + Number(digits)}${after}`),
  )
  const suggestions = suggestionsOf('year', readings)
  const refusal = readings.find((reading) => !reading.ok)
  if (suggestions.length > 0 || !refusal || refusal.ok) return {problem, suggestions}
  return {problem: refusal.problem, suggestions: []}
}

function suggestionsOf(asks: Suggestion['asks'], readings: readonly ParsedDay[]): Suggestion[] {
  return readings.flatMap((reading) =>
    reading.ok ? [{value: reading.iso, asks, day: reading.iso, era: reading.era}] : [],
  )
}
