import {type SanityDocument, validateDocument} from 'sanity'
import {afterAll, beforeAll, expect, test} from 'vitest'

import {startTestLake, type TestLake} from '../lake/test/testLake.ts'
import {readContent} from './testContent.ts'
import {createTestSource} from './testSource.ts'

const MINUTE = 60_000

const content = readContent()

let lake: TestLake

beforeAll(async () => {
  lake = await startTestLake()
}, MINUTE)

afterAll(async () => {
  await lake[Symbol.asyncDispose]()
})

/** What the studio would say about these documents, as `level id path sentence`, sorted. */
async function faults(documents: readonly SanityDocument[]): Promise<string[]> {
  const client = lake.client({token: await lake.token('viewer')})
  const workspace = await createTestSource(client)
  const found = await Promise.all(
    documents.map(async (document) => {
      const markers = await validateDocument({document, workspace, environment: 'studio'})
      return markers.map(
        ({level, path, item}) =>
          `${level} ${document._id} ${JSON.stringify(path)} ${item?.message}`,
      )
    }),
  )
  return found.flat().toSorted()
}

test('loads in one transaction, references in any order', async () => {
  const client = lake.client({token: await lake.token('administrator')})
  const transaction = content.reduce((all, one) => all.create(one), client.transaction())
  const {documentIds} = await transaction.commit({visibility: 'sync'})
  expect(documentIds.toSorted()).toEqual(content.map(({_id}) => _id).toSorted())
})

test(
  'every document is valid; the one warning is a day that the report does not name',
  async () => {
    const client = lake.client()
    const stored = await client.fetch<SanityDocument[]>('*[_id in $ids] | order(_id asc)', {
      ids: content.map(({_id}) => _id),
    })
    expect(stored.length).toBe(content.length)
    expect(await faults(stored)).toEqual([
      'warning declaration-bangkok-2019 ["signedOn"] The declaration is signed, but the date of signing is missing.',
    ])
  },
  2 * MINUTE,
)

test('the same check finds what is wrong', async () => {
  const client = lake.client()
  const project = await client.getDocument('project-city-for-all')
  if (!project) throw new Error('The project is not there')
  const wrong = {
    ...project,
    partnerCapitals: [{_key: 'atlantis', _type: 'reference', _ref: 'capital-atlantis'}],
    slug: {_type: 'slug', current: 'sport-school'},
    title: [{_key: 'en', _type: 'internationalizedArrayStringValue', language: 'en', value: 'X'}],
  }
  expect(await faults([wrong])).toEqual([
    'error project-city-for-all ["partnerCapitals",{"_key":"atlantis"}] Referenced document must be published',
    'error project-city-for-all ["slug"] Slug is already in use',
    'error project-city-for-all ["title"] Please write the Thai text: all other languages are translated from it.',
  ])
})
