import type {FileFormat} from '@capitals/translation/files'

export interface FileType {
  readonly format: FileFormat
  readonly extension: string
  readonly mime: string
}

export const XLSX_MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What can be exported, the most usual first. */
export const FILE_TYPES = [
  {format: 'xlsx', extension: 'xlsx', mime: XLSX_MIME},
  {format: 'xliff2', extension: 'xlf', mime: 'application/xliff+xml'},
  {format: 'xliff1', extension: 'xlf', mime: 'application/xliff+xml'},
  {format: 'csv', extension: 'csv', mime: 'text/csv'},
] as const satisfies readonly FileType[]
