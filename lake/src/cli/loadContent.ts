import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'

import {SERVER} from '../access/identities.ts'
import type {Dataset} from '../datasets/Dataset.ts'
import {isJsonObject} from '../documents/SanityDocument.ts'
import {BadRequestError, LakeError} from '../errors.ts'
import type {Mutation} from '../mutations/Mutation.ts'
import {parseMutations} from '../mutations/parseMutations.ts'

/**
 * Puts the documents of all `*.ndjson` files of a folder into a dataset that nobody has written to yet,
 * in one transaction. Returns how many; `undefined` when the dataset has a history already.
 * @throws BadRequestError that names file and line
 */
export async function loadContent(dataset: Dataset, folder: string): Promise<number | undefined> {
  if (dataset.lastSeq > 0) return undefined
  const mutations: Mutation[] = []
  for (const name of await ndjsonFiles(folder)) {
    const lines = (await readFile(join(folder, name), 'utf8')).split('\n')
    for (const [index, line] of lines.entries()) {
      if (line.trim() !== '') mutations.push(readLine(line, `${name}, line ${index + 1}`))
    }
  }
  if (mutations.length > 0) await dataset.transact({identity: SERVER, mutations})
  return mutations.length
}

async function ndjsonFiles(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.ndjson')).sort()
  } catch (cause) {
    throw new BadRequestError(`The content folder ${folder} cannot be read`, {cause})
  }
}

function readLine(line: string, place: string): Mutation {
  try {
    const create: unknown = JSON.parse(line)
    if (!isJsonObject(create) || typeof create['_id'] !== 'string') {
      throw new BadRequestError('a document with an _id is wanted')
    }
    const [mutation] = parseMutations([{create}])
    if (!mutation) throw new BadRequestError('no document')
    return mutation
  } catch (cause) {
    if (!(cause instanceof LakeError || cause instanceof SyntaxError)) throw cause
    throw new BadRequestError(`The content cannot be loaded: ${place}: ${cause.message}`, {cause})
  }
}
