import type {Problem} from '../Problem.ts'
import type {GlossaryEntry} from './GlossaryEntry.ts'

export type GlossaryFormat = 'tbx' | 'xlsx' | 'csv'

export interface GlossaryRow extends GlossaryEntry {
  /** for people: the line of XML, the row of a sheet */
  place: number
  /** of the entry as it was exported; not there for a new one */
  mark?: string
  /** languages of which `forbidden` tells all variants; of others those that are there stay. All where left out */
  complete?: readonly string[]
  fault?: Problem
}

/** A glossary as it was read. */
export interface GlossaryFile {
  rows: readonly GlossaryRow[]
  warnings: readonly Problem[]
}
