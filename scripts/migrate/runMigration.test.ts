import type {IdentifiedSanityDocumentStub, SanityClient} from '@sanity/client'
import {at, defineMigration, del, inc, patch, set, type Migration} from '@sanity/migrate'
import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest'

import {startTestLake, type TestLake} from '../../lake/test/testLake.ts'
import cleanThaiText from '../../migrations/clean-thai-text/index.ts'
import {runMigration, type DocumentChange} from './runMigration.ts'

const documents: IdentifiedSanityDocumentStub[] = [
  {
    _id: 'meeting-a',
    _type: 'meeting',
    order: 1,
    title: [{_key: 'th', language: 'th', value: 'ส\u0E4Dาหรับ \u0E40\u0E40ผน'}],
  },
  {_id: 'drafts.meeting-a', _type: 'meeting', order: 2, title: []},
  {
    _id: 'term-a',
    _type: 'glossaryTerm',
    forbiddenVariants: [{_key: 'v', language: 'th', text: 'ส\u0E4Dานัก'}],
  },
  {_id: 'topic-a', _type: 'topic', name: 'clean', order: 7},
]

let lake: TestLake
let client: SanityClient

beforeAll(async () => {
  lake = await startTestLake()
  client = lake.client({token: await lake.token('administrator'), perspective: 'raw'})
})
afterAll(() => lake[Symbol.asyncDispose]())

beforeEach(async () => {
  await client.delete({query: '*[defined(_id)]'})
  await client.transaction(documents.map((create) => ({create}))).commit()
})

function stored(): Promise<Record<string, unknown>[]> {
  return client.fetch('*[] | order(_id)')
}

async function dryRun(migration: Migration): Promise<DocumentChange[]> {
  const changes: DocumentChange[] = []
  const onChange = (change: DocumentChange) => void changes.push(change)
  await runMigration({client, migration, dryRun: true, onChange})
  return changes
}

test('a dry run tells the changes and makes none', async () => {
  const before = await stored()
  expect(await dryRun(cleanThaiText)).toEqual([
    {
      id: 'meeting-a',
      type: 'meeting',
      kind: 'update',
      differences: [
        {
          path: 'title[th].value',
          before: 'ส\u0E4Dาหรับ \u0E40\u0E40ผน',
          after: 'ส\u0E33หรับ \u0E41ผน',
        },
      ],
    },
  ])
  expect(await stored()).toEqual(before)
})

test('a run changes exactly what the dry run told, and a second run nothing', async () => {
  const before = await stored()
  expect(await runMigration({client, migration: cleanThaiText, dryRun: false})).toEqual({
    read: 4,
    changed: 1,
    transactions: 1,
  })
  const title = [{_key: 'th', language: 'th', value: 'ส\u0E33หรับ \u0E41ผน'}]
  const kept = {_rev: expect.any(String), _updatedAt: expect.any(String)}
  expect(await stored()).toEqual(
    before.map((document) =>
      document['_id'] === 'meeting-a' ? {...document, ...kept, title} : document,
    ),
  )
  expect(await dryRun(cleanThaiText)).toEqual([])
})

test('a run of many pages reads and changes every document once', async () => {
  const many = Array.from({length: 450}, (_, index) => ({_id: `n-${index}`, _type: 'n', order: 0}))
  await client.transaction(many.map((create) => ({create}))).commit()
  const migration = defineMigration({
    title: 'count',
    documentTypes: ['n'],
    filter: 'order == 0',
    migrate: {document: ({_id}) => patch(_id, [at('order', inc(1)), at('name', set('ไทย'))])},
  })
  expect(await runMigration({client, migration, dryRun: false})).toEqual({
    read: 450,
    changed: 450,
    transactions: 9,
  })
  expect(await client.fetch('count(*[_type == "n" && order == 1 && name == "ไทย"])')).toBe(450)
})

test('a dry run tells documents that come and go', async () => {
  const migration = defineMigration({
    title: 'replace',
    documentTypes: ['topic'],
    async *migrate(topics) {
      for await (const {_id} of topics()) {
        yield [del(_id), {type: 'create', document: {_id: 'topic-b', _type: 'topic'}}]
      }
    },
  })
  expect((await dryRun(migration)).map(({id, kind}) => [id, kind])).toEqual([
    ['topic-a', 'delete'],
    ['topic-b', 'create'],
  ])
})

test('a document that someone changed meanwhile is left to them', async () => {
  const migration = defineMigration({
    title: 'late',
    documentTypes: ['topic'],
    migrate: {
      document: async () => {
        await client.patch('topic-a').set({name: 'theirs'}).commit()
        return at('name', set('ours'))
      },
    },
  })
  await expect(runMigration({client, migration, dryRun: false})).rejects.toThrow(
    /^Conflict: .*\nSomeone wrote while the migration ran: .*\(topic-a\)/,
  )
  expect(await client.fetch('*[_id == "topic-a"][0].name')).toBe('theirs')
})
