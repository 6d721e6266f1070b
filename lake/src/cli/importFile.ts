import {readFile} from 'node:fs/promises'
import {pathToFileURL} from 'node:url'

import {BadRequestError} from '../errors.ts'

/** What a JSON file holds, or a module exports as its default. @throws BadRequestError */
export async function importFile(file: string): Promise<unknown> {
  try {
    if (file.endsWith('.json')) return JSON.parse(await readFile(file, 'utf8'))
    const module: unknown = await import(pathToFileURL(file).href)
    if (typeof module === 'object' && module !== null && 'default' in module) return module.default
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new BadRequestError(`The file ${file} cannot be used: ${reason}`, {cause})
  }
  throw new BadRequestError(`The file ${file} has no default export`)
}
