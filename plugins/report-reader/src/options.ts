import type {Clean} from './reader/index.ts'

export interface ReportReaderOptions {
  /** A slug out of any text: Latin letters, digits and hyphens, the same for the same text. */
  readonly slug: (text: string) => string
  /** Repairs what is certainly wrong with the characters of a text. */
  readonly clean: Clean
}
