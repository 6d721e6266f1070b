import {randomUUID} from 'node:crypto'
import {mkdir, open, readdir, rename, rm, stat} from 'node:fs/promises'
import {join} from 'node:path'

import {NotFoundError} from '../../errors.ts'
import {isDatasetFolder, parseAssetFileName} from '../assetFileName.ts'
import type {AssetFiles, StagedFile, StoredFile} from '../AssetFiles.ts'
import {isMissing} from './isMissing.ts'
import {readFileRange} from './readFileRange.ts'
import {onMedium, openForWriting, receiveFile, type OpenForWriting} from './receiveFile.ts'

/** No dataset's name may start with a dot, so staged files meet none of them. */
const STAGING = '.staging'

export interface FileSystemAssetFilesOptions {
  /** `<data>/assets`; made when it is missing */
  folder: string
  openForWriting?: OpenForWriting
}

/** `<folder>/<dataset>/<name>`, with what is arriving in `<folder>/.staging`, on the same volume. */
export function fileSystemAssetFiles(options: FileSystemAssetFilesOptions): AssetFiles {
  const {folder} = options
  const staging = join(folder, STAGING)

  function pathOf(dataset: string, name: string): string | undefined {
    return isDatasetFolder(dataset) && parseAssetFileName(name)
      ? join(folder, dataset, name)
      : undefined
  }

  return {
    async stage(bytes, limit): Promise<StagedFile> {
      await onMedium(mkdir(staging, {recursive: true}))
      const path = join(staging, randomUUID())
      const received = await receiveFile(
        bytes,
        path,
        limit,
        options.openForWriting ?? openForWriting,
      )
      return {
        ...received,
        path,
        async keep(dataset, name) {
          const target = pathOf(dataset, name)
          if (!target) throw new NotFoundError(`"${name}" is no name of an asset's file`)
          const made = await onMedium(mkdir(join(folder, dataset), {recursive: true}))
          if (made !== undefined) await syncFolder(folder)
          await onMedium(rename(path, target))
          await syncFolder(join(folder, dataset))
        },
        discard: () => rm(path, {force: true}),
      }
    },
    async stat(dataset, name) {
      const path = pathOf(dataset, name)
      return path === undefined ? undefined : fileAt(path, name)
    },
    read: (dataset, name, range) => readFileRange(pathOf(dataset, name), range),
    async delete(dataset, name) {
      const path = pathOf(dataset, name)
      if (path === undefined || !(await fileAt(path, name))) return false
      await rm(path, {force: true})
      return true
    },
    async list(dataset) {
      if (!isDatasetFolder(dataset)) return []
      const found: StoredFile[] = []
      for (const name of await names(join(folder, dataset))) {
        const path = pathOf(dataset, name)
        const file = path === undefined ? undefined : await fileAt(path, name)
        if (file) found.push(file)
      }
      return found
    },
    async deleteDataset(dataset) {
      if (isDatasetFolder(dataset)) await rm(join(folder, dataset), {recursive: true, force: true})
    },
    async sweep(before) {
      for (const name of await names(staging)) {
        const file = await fileAt(join(staging, name), name)
        if (file && file.storedAt < before) await rm(join(staging, name), {force: true})
      }
    },
  }
}

/** A rename is durable only when its folder is on disk too. */
async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function fileAt(path: string, name: string): Promise<StoredFile | undefined> {
  try {
    const {size, mtimeMs} = await stat(path)
    return {name, size, storedAt: mtimeMs}
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

async function names(path: string): Promise<string[]> {
  try {
    return await readdir(path)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}
