import {readFile, stat} from 'node:fs/promises'

import {FileError} from '@capitals/translation/files'

import {ScriptError} from '../lib/ScriptError.ts'

/** More than any file that is read here has: it is not even loaded. */
const LIMIT = 256 * 1024 * 1024

/** @throws ScriptError for a file that is not there or cannot be read */
export async function readFileBytes(file: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const {size} = await stat(file)
    if (size > LIMIT) {
      const values = {size: Math.ceil(size / 1024 / 1024), limit: 64}
      throw new FileError({code: 'file-too-large', values})
    }
    return Uint8Array.from(await readFile(file))
  } catch (error) {
    if (error instanceof FileError) throw error
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const reason = error instanceof Error ? error.message : String(error)
    throw new ScriptError(isMissing ? `There is no file ${file}.` : reason, {cause: error})
  }
}
