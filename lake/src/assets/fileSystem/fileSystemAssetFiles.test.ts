import {mkdtemp, readdir, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterEach, expect, it} from 'vitest'

import {UnavailableError} from '../../errors.ts'
import {assetFilesConformance} from '../assetFilesConformance.ts'
import {fileSystemAssetFiles} from './fileSystemAssetFiles.ts'
import {openForWriting, type OpenForWriting} from './receiveFile.ts'

const folders: string[] = []

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'asset-files-'))
  folders.push(folder)
  return folder
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, {recursive: true})
})

assetFilesConformance('fileSystem', async () => fileSystemAssetFiles({folder: await newFolder()}))

const fullDisk: OpenForWriting = async (path) => {
  const file = await openForWriting(path)
  return {
    write: () => Promise.reject(Object.assign(new Error('no space left'), {code: 'ENOSPC'})),
    sync: () => file.sync(),
    close: () => file.close(),
  }
}

it('refuses on a full disk and leaves nothing behind', async () => {
  const folder = await newFolder()
  const files = fileSystemAssetFiles({folder, openForWriting: fullDisk})
  await expect(files.stage(new Blob(['abc']).stream(), 10)).rejects.toThrow(UnavailableError)
  expect(await readdir(join(folder, '.staging'))).toEqual([])
})

it('leaves nothing staged after a refusal for size', async () => {
  const folder = await newFolder()
  const files = fileSystemAssetFiles({folder})
  await expect(files.stage(new Blob(['abc']).stream(), 2)).rejects.toThrow('limit of 2 bytes')
  expect(await readdir(join(folder, '.staging'))).toEqual([])
})
