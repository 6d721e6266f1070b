import type {GlossaryFormat} from '@capitals/translation/files'

import {XLSX_MIME} from '../files/fileTypes.ts'

export interface GlossaryFileType {
  readonly format: GlossaryFormat
  readonly mime: string
}

/** What a glossary can be exported as, the most usual first; the format is the extension too. */
export const GLOSSARY_FILE_TYPES = [
  {format: 'xlsx', mime: XLSX_MIME},
  {format: 'tbx', mime: 'application/x-tbx'},
  {format: 'csv', mime: 'text/csv'},
] as const satisfies readonly GlossaryFileType[]
