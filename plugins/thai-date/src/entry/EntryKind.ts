import type {MomentProblem} from '../calendar/parseMoment.ts'
import type {Explanation} from './suggestDays.ts'

/** Why an entry is refused. */
export type EntryProblem = MomentProblem

/** What was typed, read: what to store, or why nothing. */
export type Reading = {ok: true; value: string} | {ok: false; problem: EntryProblem}

/** What a field of a type reads, stores and shows. */
export interface EntryKind {
  read(text: string): Reading
  explain(text: string, problem: EntryProblem): Explanation<EntryProblem>
  /** in the field; nothing for a stored value that is none of this type */
  show(value: string, locale: string): string
  /** under the field: with its weekday, in both eras */
  echo(value: string, locale: string): string
  /** the day of a stored value, `YYYY-MM-DD` */
  dayOf(value: string): string | undefined
  /** what picking a day makes of the value of now: a new one, or a text that wants its rest typed */
  pick(day: string, value: string | undefined, locale: string): {value: string} | {text: string}
  /** what the placeholder gives as an example, by the name of its word */
  example: 'example.day' | 'example.moment'
}
