import type {Era} from '../calendar/eras.ts'

/** What a text that is refused may have meant; chosen with one click. */
export interface Suggestion {
  /** what is stored when it is chosen */
  value: string
  /** `year`: the choice is between years of eras; `day`: the whole day is named */
  asks: 'year' | 'day'
  /** `YYYY-MM-DD` */
  day: string
  era: Era
}
