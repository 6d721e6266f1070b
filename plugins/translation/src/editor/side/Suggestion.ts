import type {Origin} from '@capitals/translation'

/** Something that one key puts into the translation. */
export interface Suggestion {
  /** with tags */
  readonly text: string
  readonly kind: 'memory' | 'term' | 'machine'
  /** what it is a translation of, where that is another text */
  readonly source?: string
  /** how alike the source is, of a memory: 0–100 */
  readonly percent?: number
  /** from where, or why */
  readonly note?: string
  /** whether it takes the place of the whole text */
  readonly isWhole: boolean
  readonly origin: Origin
}
