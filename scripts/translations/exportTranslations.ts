import {rename, rm, writeFile} from 'node:fs/promises'

import type {State} from '@capitals/translation'
import {collectUnits, type FileFormat, writeFile as bytesOf} from '@capitals/translation/files'

import {SOURCE_LANGUAGE} from '../../schemas/languages.ts'
import {counted} from '../lib/counted.ts'
import {ScriptError} from '../lib/ScriptError.ts'
import {fieldTitle} from './fieldTitle.ts'
import type {Lake} from './Lake.ts'
import {readDocuments, readRecords} from './readContent.ts'

export interface ExportRequest extends Lake {
  language: string
  format: FileFormat
  types: readonly string[] | undefined
  states: readonly (State | 'stale')[] | undefined
  /** of titles of fields, and of a spreadsheet's first row */
  words: 'en' | 'th'
  out: string
}

/**
 * Writes texts into a file, which appears only once it is whole.
 *
 * @returns a sentence about it
 * @throws ScriptError when there is nothing to write
 */
export async function exportTranslations(request: ExportRequest): Promise<string> {
  const {client, settings, language, format, types, states, words, out, onStep} = request
  const documents = await readDocuments(client, types, onStep)
  const records = await readRecords(client, language, onStep)
  const entries = [...documents].map(([id, document]) => ({document, record: records.get(id)}))
  const units = collectUnits(entries, {
    language,
    ...(states && {states}),
    fieldOf: (unit, document) => fieldTitle(unit, document, words),
  })
  if (units.length === 0) throw new ScriptError('There is no such text: nothing is written.')
  onStep(`${counted(units.length, 'text')} being written`)
  const file = {project: settings.projectId, sourceLanguage: SOURCE_LANGUAGE, language, units}
  await writeWhole(out, await bytesOf(file, format, {words}))
  const count = new Set(units.map(({documentId}) => documentId)).size
  return `${counted(units.length, 'text')} of ${counted(count, 'document')} for ${language}: ${out}`
}

/** Writes a file beside and puts it in its place. */
export async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  const part = `${file}.part`
  try {
    await writeFile(part, content)
    await rename(part, file)
  } catch (error) {
    await rm(part, {force: true})
    throw new ScriptError(`${file} cannot be written: ${messageOf(error)}`, {cause: error})
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
