import {createReadStream, existsSync} from 'node:fs'
import {dirname, resolve} from 'node:path'

import type {SanityClient} from '@sanity/client'
import {sanityImport} from '@sanity/import'

import {ScriptError} from '../lib/ScriptError.ts'
import type {OnStep} from './OnStep.ts'

export interface ImportRequest {
  client: SanityClient
  /** an archive of Sanity's form (`.tar.gz`), or documents as NDJSON */
  file: string
  /** what happens to a document that is there already: `create` fails */
  operation: 'create' | 'createOrReplace' | 'createIfNotExists'
  onStep: OnStep
}

/**
 * Puts an export into a dataset, its assets first.
 *
 * @returns how many documents, and what was not as it should be
 * @throws ScriptError for a file that there is not, or documents that are there already
 */
export async function importFromFile(
  request: ImportRequest,
): Promise<{documents: number; warnings: string[]}> {
  const {client, file, operation, onStep} = request
  if (!existsSync(file)) throw new ScriptError(`There is no file ${file}.`)
  try {
    const {numDocs, warnings} = await sanityImport(createReadStream(file), {
      client,
      operation,
      onProgress: onStep,
      assetsBase: dirname(resolve(file)),
    })
    return {documents: numDocs, warnings: warnings.map(({message}) => message)}
  } catch (error) {
    if (operation !== 'create' || !isConflict(error)) throw error
    const [reason = ''] = error.message.split(':\n')
    throw new ScriptError(
      `Documents of the file are in the dataset already: give --replace, or --missing to add the others alone. ${reason}.`,
      {cause: error},
    )
  }
}

function isConflict(error: unknown): error is Error {
  return error instanceof Error && 'statusCode' in error && error.statusCode === 409
}
