import type {ClientPerspective, SanityClient} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'

import {startTestLake, type TestLake} from '../testLake.ts'

let lake: TestLake
let token: string
let client: SanityClient

beforeAll(async () => {
  lake = await startTestLake()
  token = await lake.token('viewer')
  client = lake.client({token})
  await lake
    .client({token: await lake.token('editor')})
    .transaction()
    .create({_id: 'a', _type: 'note', title: 'a, published'})
    .create({_id: 'drafts.a', _type: 'note', title: 'a, draft'})
    .create({_id: 'versions.summit.a', _type: 'note', title: 'a, summit'})
    .create({
      _id: 'drafts.b',
      _type: 'note',
      title: 'b, draft',
      to: {_ref: 'a', _type: 'reference'},
    })
    .create({_id: 'c', _type: 'note', title: 'c, published', to: {_ref: 'a', _type: 'reference'}})
    .commit()
})

afterAll(() => lake[Symbol.asyncDispose]())

const IDS = '*[_type == "note"]{_id, _originalId, title}'
const a = {_id: 'a', _originalId: 'a', title: 'a, published'}
const c = {_id: 'c', _originalId: 'c', title: 'c, published'}
const draftA = {_id: 'a', _originalId: 'drafts.a', title: 'a, draft'}
const draftB = {_id: 'b', _originalId: 'drafts.b', title: 'b, draft'}
const RAW = [
  ['a', 'a, published'],
  ['c', 'c, published'],
  ['drafts.a', 'a, draft'],
  ['drafts.b', 'b, draft'],
  ['versions.summit.a', 'a, summit'],
].map(([_id, title]) => ({_id, _originalId: null, title}))

interface Scenario {
  perspective: ClientPerspective
  shown: unknown
}

const scenarios: readonly Scenario[] = [
  {perspective: 'raw', shown: RAW},
  {perspective: 'published', shown: [a, c]},
  {perspective: 'drafts', shown: [draftA, draftB, c]},
  {
    perspective: ['summit', 'drafts'],
    shown: [{_id: 'a', _originalId: 'versions.summit.a', title: 'a, summit'}, draftB, c],
  },
]

describe('perspective', () => {
  it.for(scenarios)('$perspective', async ({perspective, shown}) => {
    expect(await client.fetch(IDS, {}, {perspective})).toEqual(shown)
    expect(await lake.client({token, perspective}).fetch(IDS)).toEqual(shown)
  })

  it('rules what references lead to', async () => {
    const query = '*[_id in ["b", "c"]]{_id, "to": to->title, "back": count(*[references("a")])}'
    expect(await client.fetch(query, {}, {perspective: 'drafts'})).toEqual([
      {_id: 'b', to: 'a, draft', back: 2},
      {_id: 'c', to: 'a, draft', back: 2},
    ])
    expect(await client.fetch(query, {}, {perspective: 'published'})).toEqual([
      {_id: 'c', to: 'a, published', back: 1},
    ])
  })

  it.for([
    ['1', 5],
    ['2021-06-07', 5],
    ['2025-02-18', 5],
    ['2025-02-19', 2],
    ['2026-11-24', 2],
    ['X', 2],
  ])('of version %s where none is asked for', async ([version, count]) => {
    const answer = await lake.request(
      `/v${version}/data/query/production?query=${encodeURIComponent('count(*[_type == "note"])')}`,
      {token},
    )
    expect(await answer.json()).toMatchObject({result: count})
  })
})
