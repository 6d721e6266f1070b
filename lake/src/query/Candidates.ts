import type {SanityDocument} from '../documents/SanityDocument.ts'

/** Documents that an index gives, counted before they are listed. */
export interface Candidates {
  /** never less than there are */
  count: number
  /** how few changes of documents concern them: 0 the fewest, 9 all */
  precision: number
  /** in `_id` order */
  list(): readonly SanityDocument[]
  /** tells what they depend on */
  note(): void
}
