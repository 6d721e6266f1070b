import {existsSync} from 'node:fs'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, expect, test} from 'vitest'

import {quarters} from '../../lake/src/assets/images/testImages.ts'
import {startTestLake, type TestLake} from '../../lake/test/testLake.ts'
import {exportToFile} from './exportToFile.ts'
import {importFromFile} from './importFromFile.ts'

let lake: TestLake
let folder: string
let token: string

beforeAll(async () => {
  lake = await startTestLake()
  token = await lake.token('administrator')
  folder = await mkdtemp(join(tmpdir(), 'capitals-dataset-'))
})
afterAll(async () => {
  await lake[Symbol.asyncDispose]()
  await rm(folder, {recursive: true, force: true})
})

const onStep = () => {}

async function newDataset(name: string): Promise<SanityClient> {
  const createdAt = '2026-01-01T00:00:00.000Z'
  await lake.lake.storage.datasets.create({name, createdAt, createdBy: '<test>'})
  return lake.client({dataset: name, token, perspective: 'raw'})
}

async function documentsOf(client: SanityClient): Promise<Record<string, unknown>[]> {
  return client.fetch('*[!string::startsWith(_type, "sanity.")] | order(_id)')
}

function without(keys: readonly string[], document: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(document).filter(([key]) => !keys.includes(key)))
}

test('an export goes into another dataset whole: documents, drafts, references and an image', async () => {
  const from = await newDataset('from')
  const picture = await (await quarters(40, 20)).png().toBuffer()
  const image = await from.assets.upload('image', picture, {filename: 'แผนที่.png'})
  await from
    .transaction()
    .create({_id: 'capital-bangkok', _type: 'capital', name: 'กรุงเทพมหานคร'})
    .create({
      _id: 'meeting-a',
      _type: 'meeting',
      host: {_type: 'reference', _ref: 'capital-bangkok'},
      picture: {
        _type: 'image',
        asset: {_type: 'reference', _ref: image._id},
        hotspot: {_type: 'sanity.imageHotspot', x: 0.25, y: 0.5, width: 0.5, height: 0.5},
      },
    })
    .create({_id: 'drafts.meeting-a', _type: 'meeting', title: 'ร่าง'})
    .commit()

  const file = join(folder, 'from.tar.gz')
  const request = {client: from, dataset: 'from', file, assets: true, overwrite: false, onStep}
  expect(await exportToFile(request)).toEqual({documentCount: 3, assetCount: 1})
  await expect(exportToFile(request)).rejects.toThrow(`${file} is there already`)

  const to = await newDataset('to')
  expect(await importFromFile({client: to, file, operation: 'create', onStep})).toEqual({
    documents: 3,
    warnings: [],
  })
  const changing = ['_rev', '_createdAt', '_updatedAt']
  const [before, after] = [await documentsOf(from), await documentsOf(to)]
  expect(after.map((document) => without(changing, document))).toEqual(
    before.map((document) => without(changing, document)),
  )
  const about = '*[_type == "sanity.imageAsset"]{_id, originalFilename, sha1hash, "size": size}'
  expect(await to.fetch(about)).toEqual(await from.fetch(about))
  const url = await to.fetch<string>('*[_type == "sanity.imageAsset"][0].url')
  expect(Buffer.from(await (await fetch(url)).arrayBuffer())).toEqual(picture)
})

test('documents that are there already stop an import, are replaced, or stay', async () => {
  const client = await newDataset('again')
  const file = join(folder, 'again.ndjson')
  await client.create({_id: 'a', _type: 'topic', name: 'old'})
  const lines = ['a', 'b'].map((_id) => JSON.stringify({_id, _type: 'topic', name: 'new'}))
  await writeFile(file, `${lines.join('\n')}\n`)
  const names = () => client.fetch('*[] | order(_id).name')

  await expect(importFromFile({client, file, operation: 'create', onStep})).rejects.toThrow(
    'Documents of the file are in the dataset already',
  )
  expect(await names()).toEqual(['old'])
  await importFromFile({client, file, operation: 'createIfNotExists', onStep})
  expect(await names()).toEqual(['old', 'new'])
  await importFromFile({client, file, operation: 'createOrReplace', onStep})
  expect(await names()).toEqual(['new', 'new'])
})

test('an export that fails leaves no file, and a file that is not there is named', async () => {
  const file = join(folder, 'none.tar.gz')
  const client = lake.client({dataset: 'nowhere', token})
  await expect(
    exportToFile({client, dataset: 'nowhere', file, assets: true, overwrite: false, onStep}),
  ).rejects.toThrow('nowhere')
  expect([existsSync(file), existsSync(`${file}.part`)]).toEqual([false, false])
  await expect(importFromFile({client, file, operation: 'create', onStep})).rejects.toThrow(
    `There is no file ${file}.`,
  )
})
