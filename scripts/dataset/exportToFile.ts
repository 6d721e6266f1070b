import {existsSync} from 'node:fs'
import {rename, rm} from 'node:fs/promises'

import type {SanityClient} from '@sanity/client'
import {exportDataset} from '@sanity/export'

import {ScriptError} from '../lib/ScriptError.ts'
import type {OnStep} from './OnStep.ts'

export interface ExportRequest {
  client: SanityClient
  dataset: string
  /** where the archive goes */
  file: string
  /** with the files of images and other assets */
  assets: boolean
  /** an archive that is there already is replaced */
  overwrite: boolean
  onStep: OnStep
}

/**
 * Writes a dataset into an archive of Sanity's form, which appears only once it is whole.
 *
 * @throws ScriptError for a file that is there already
 */
export async function exportToFile(
  request: ExportRequest,
): Promise<{documentCount: number; assetCount: number}> {
  const {client, dataset, file, assets, overwrite, onStep} = request
  if (existsSync(file) && !overwrite) {
    throw new ScriptError(`${file} is there already: name another file, or give --overwrite.`)
  }
  const part = `${file}.part`
  try {
    const {documentCount, assetCount} = await exportDataset({
      client,
      dataset,
      outputPath: part,
      assets,
      onProgress: onStep,
    })
    await rename(part, file)
    return {documentCount, assetCount}
  } catch (error) {
    await rm(part, {force: true})
    throw error
  }
}
