import {readdirSync, readFileSync} from 'node:fs'

import {isRecord} from '../schemas/rules/isRecord.ts'

/** A document as the files hold it: no revision, no times. */
export interface ContentDocument {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

const folder = new URL('.', import.meta.url)

/** What says that translations are approved; no document of the schema. */
export const RECORDS = 'translation.ndjson'

/** The files of the dataset but for that of `RECORDS`, in the order of their names. */
export const contentFiles = readdirSync(folder)
  .filter((name) => name.endsWith('.ndjson') && name !== RECORDS)
  .sort()

/** The lines of a file, without the line break at its end. */
export function readLines(file: string): string[] {
  return readFileSync(new URL(file, folder), 'utf8').replace(/\n$/, '').split('\n')
}

/** What is written about the meetings, file by file. */
export function readContent(): ContentDocument[] {
  return contentFiles.flatMap(readDocuments)
}

export function readDocuments(file: string): ContentDocument[] {
  return readLines(file).map((line) => {
    const document: unknown = JSON.parse(line)
    if (!isContentDocument(document)) throw new Error(`No document: ${line.slice(0, 80)}`)
    return document
  })
}

function isContentDocument(value: unknown): value is ContentDocument {
  return isRecord(value) && typeof value['_id'] === 'string' && typeof value['_type'] === 'string'
}
