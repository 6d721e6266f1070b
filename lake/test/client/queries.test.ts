import {afterAll, beforeAll, describe, expect, it} from 'vitest'

import {failureOf} from '../failureOf.ts'
import {startTestLake, type TestLake} from '../testLake.ts'

let lake: TestLake

beforeAll(async () => {
  lake = await startTestLake()
  await lake
    .client({token: await lake.token('editor')})
    .transaction()
    .create({_id: 'jakarta', _type: 'capital', name: {th: 'จาการ์ตา', en: 'Jakarta'}, rank: 2})
    .create({_id: 'bangkok', _type: 'capital', name: {th: 'กรุงเทพมหานคร', en: 'Bangkok'}, rank: 1})
    .create({_id: 'meeting', _type: 'meeting', host: {_type: 'reference', _ref: 'bangkok'}})
    .commit()
})

afterAll(() => lake[Symbol.asyncDispose]())

describe('fetch', () => {
  it('sends parameters of every kind', async () => {
    const params = {
      type: 'capital',
      text: 'กรุงเทพ "มหานคร" & 100 %',
      number: 1.5,
      yes: true,
      nothing: null,
      list: ['bangkok', 1],
      object: {a: [{b: 'c'}]},
    }
    const query =
      '{"ids": *[_type == $type]._id, "params": [$text, $number, $yes, $nothing, $list, $object]}'
    const {type: _, ...values} = params
    expect(await lake.client().fetch(query, params)).toEqual({
      ids: ['bangkok', 'jakarta'],
      params: Object.values(values),
    })
  })

  it('follows references, orders and slices', async () => {
    const query =
      '*[_type == "capital"] | order(rank desc)[0...$count]{_id, "hosted": *[references(^._id)]._id}'
    expect(await lake.client().fetch(query, {count: 2})).toEqual([
      {_id: 'jakarta', hosted: []},
      {_id: 'bangkok', hosted: ['meeting']},
    ])
    expect(await lake.client().fetch('*[_id == "meeting"][0].host->name.th')).toBe('กรุงเทพมหานคร')
    expect(await lake.client().fetch('*[_type == "none"][0]')).toBeNull()
  })

  it('gives the whole answer with filterResponse: false', async () => {
    const query = 'count(*[_type == "capital"])'
    const tagged = {result: 2, ms: expect.any(Number), syncTags: [expect.stringMatching(/^s1:/)]}
    const client = lake.client()
    expect(await client.fetch(query, {}, {filterResponse: false})).toEqual({query, ...tagged})
    expect(await client.fetch(query, {}, {filterResponse: false, returnQuery: false})).toEqual(
      tagged,
    )
  })

  it('posts what would make too long an address', async () => {
    const padding = 'ก'.repeat(12_000)
    const {length} = padding
    const query = `// ${padding}\n{"id": *[_id == $id][0]._id, "length": length($padding)}`
    expect(await lake.client().fetch(query, {id: 'bangkok', padding})).toEqual({
      id: 'bangkok',
      length,
    })
  })

  it('finds words inside Thai', async () => {
    const query = '*[_type == "capital" && name.th match text::query($q)]._id'
    expect(await lake.client().fetch(query, {q: 'มหานคร'})).toEqual(['bangkok'])
  })

  it('shows where a query is wrong', async () => {
    const query = '*[_type == "capital"'
    expect(await failureOf(lake.client().fetch(query))).toEqual({
      status: 400,
      body: {
        error: {
          type: 'queryParseError',
          description: expect.any(String),
          query,
          start: query.length - 1,
          end: query.length,
        },
      },
    })
    const wrong = '*[_type == "capital"]{\n  name,\n  rank ===\n}'
    await expect(lake.client().fetch(wrong)).rejects.toThrow(
      /GROQ query parse error:\n[^]*> 3 \|\s+rank ===\n\s+\|\s+\^/,
    )
  })
})
