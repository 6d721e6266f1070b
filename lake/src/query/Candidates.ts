import type {SanityDocument} from '../documents/SanityDocument.ts'

/** Which changes of documents candidates depend on. */
export interface Concern {
  /** how few changes they are: 0 the fewest, 9 all */
  precision: number
  /** tells what they depend on */
  note(): void
}

/** Documents that an index gives, counted before they are listed. */
export interface Candidates extends Concern {
  /** never less than there are */
  count: number
  /** in `_id` order */
  list(): readonly SanityDocument[]
}
