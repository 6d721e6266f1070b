import type {FileRow} from '../TranslationFile.ts'

/** What stands in the `file`s of an XLIFF, before it is known whether it belongs here. */
export interface XliffContent {
  files: readonly {
    project: string | undefined
    language: string | undefined
    sourceLanguage: string | undefined
    rows: readonly FileRow[]
  }[]
}
