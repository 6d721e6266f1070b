import type {Patch, SanityClient} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'

import {failureOf} from '../failureOf.ts'
import {NOW, steadyClock} from '../steadyClock.ts'
import {startTestLake, type TestLake} from '../testLake.ts'

let lake: TestLake
let client: SanityClient

beforeAll(async () => {
  lake = await startTestLake({clock: steadyClock()})
  client = lake.client({token: await lake.token('editor')})
})

afterAll(() => lake[Symbol.asyncDispose]())

const item = (_key: string, text = _key) => ({_key, text})

interface Scenario {
  name: string
  before: Record<string, unknown>
  patch: (patch: Patch) => Patch
  after: Record<string, unknown>
}

const scenarios: readonly Scenario[] = [
  {
    name: 'set: fields, elements by key, every match of a condition',
    before: {a: 1, items: [item('x'), item('y')], scores: [{n: 1}, {n: 5}, {n: 9}]},
    patch: (patch) =>
      patch.set({
        a: {deep: true},
        'items[_key=="y"].text': 'ใหม่',
        'scores[n > 4].high': true,
        'new.path': 1,
      }),
    after: {
      a: {deep: true},
      items: [item('x'), item('y', 'ใหม่')],
      scores: [{n: 1}, {n: 5, high: true}, {n: 9, high: true}],
      new: {path: 1},
    },
  },
  {
    name: 'setIfMissing: only what is not there',
    before: {a: 1, b: {c: 0}},
    patch: (patch) => patch.setIfMissing({a: 2, 'b.c': 2, 'b.d': 2, list: []}),
    after: {a: 1, b: {c: 0, d: 2}, list: []},
  },
  {
    name: 'inc and dec',
    before: {n: 1, m: {k: 1.5}},
    patch: (patch) => patch.inc({n: 41}).dec({'m.k': 0.5}),
    after: {n: 42, m: {k: 1}},
  },
  {
    name: 'insert before',
    before: {items: [item('a'), item('c')]},
    patch: (patch) => patch.insert('before', 'items[_key=="c"]', [item('b')]),
    after: {items: [item('a'), item('b'), item('c')]},
  },
  {
    name: 'insert after',
    before: {items: [item('a')]},
    patch: (patch) => patch.insert('after', 'items[-1]', [item('b'), item('c')]),
    after: {items: [item('a'), item('b'), item('c')]},
  },
  {
    name: 'insert replace',
    before: {items: [item('a'), item('b'), item('c')]},
    patch: (patch) => patch.insert('replace', 'items[_key=="b"]', [item('d'), item('e')]),
    after: {items: [item('a'), item('d'), item('e'), item('c')]},
  },
  {
    name: 'append',
    before: {list: ['a']},
    patch: (patch) => patch.append('list', ['b', 'c']),
    after: {list: ['a', 'b', 'c']},
  },
  {
    name: 'prepend',
    before: {list: ['b']},
    patch: (patch) => patch.prepend('list', ['a']),
    after: {list: ['a', 'b']},
  },
  {
    name: 'splice',
    before: {list: [1, 2, 3, 4]},
    patch: (patch) => patch.splice('list', 1, 2, ['two', 'three']),
    after: {list: [1, 'two', 'three', 4]},
  },
  {
    name: 'unset: fields and elements by key and index',
    before: {a: 1, b: 2, items: [item('x'), item('y'), item('z')], list: [1, 2, 3]},
    patch: (patch) => patch.unset(['a', 'items[_key=="y"]', 'list[0]', 'none.such']),
    after: {b: 2, items: [item('x'), item('z')], list: [2, 3]},
  },
  {
    name: 'diffMatchPatch on Thai',
    before: {title: 'การประชุมผู้ว่าราชการเมืองหลวงอาเซียน'},
    patch: (patch) =>
      patch.diffMatchPatch({
        title:
          '@@ -1,9 +1,13 @@\n %E0%B8%81%E0%B8%B2%E0%B8%A3%E0%B8%9B%E0%B8%A3%E0%B8%B0%E0%B8%8A%E0%B8%B8%E0%B8%A1\n+%E0%B9%83%E0%B8%AB%E0%B8%8D%E0%B9%88\n',
      }),
    after: {title: 'การประชุมใหญ่ผู้ว่าราชการเมืองหลวงอาเซียน'},
  },
  {
    name: 'several operations of one patch',
    before: {n: 1, list: ['a'], old: true},
    patch: (patch) => patch.set({m: 2}).inc({n: 1}).unset(['old']).append('list', ['b']),
    after: {n: 2, m: 2, list: ['a', 'b']},
  },
  {
    name: 'system fields stay the lake’s',
    before: {a: 1},
    patch: (patch) =>
      patch.set({a: 2, _rev: 'mine', _createdAt: '2000-01-01T00:00:00Z', _type: 'x', _id: 'y'}),
    after: {a: 2},
  },
]

describe('patch', () => {
  it.for(scenarios)('$name', async ({before, patch, after}) => {
    const {_id, _rev} = await client.create({_type: 'note', ...before})
    const patched = await patch(client.patch(_id)).commit()
    expect(patched).toEqual({
      _id,
      _type: 'note',
      _createdAt: NOW,
      _updatedAt: NOW,
      _rev: expect.not.stringMatching(new RegExp(`^${_rev}$`)),
      ...after,
    })
    expect(await client.getDocument(_id)).toEqual(patched)
  })

  it('applies with the revision that is there, and with no other', async () => {
    const {_id, _rev} = await client.create({_type: 'note', n: 0})
    const first = await client.patch(_id).inc({n: 1}).ifRevisionId(_rev).commit()
    expect(first['n']).toBe(1)
    const stale = client.patch(_id).inc({n: 1}).ifRevisionId(_rev).commit()
    const description = `Document "${_id}" has unexpected revision ID ("${first._rev}"), expected "${_rev}"`
    const error = {
      type: 'documentRevisionIDDoesNotMatchError',
      description,
      id: _id,
      currentRevisionID: first._rev,
      expectedRevisionID: _rev,
    }
    expect(await failureOf(stale)).toEqual({
      status: 409,
      body: {error: {type: 'mutationError', description, items: [{index: 0, error}]}},
    })
    expect(await client.getDocument(_id)).toEqual(first)
  })

  it('patches several by ids or by query', async () => {
    for (const n of [1, 2, 3]) await client.create({_id: `p${n}`, _type: 'many', n})
    const byIds = await client.patch(['p1', 'p2']).inc({n: 10}).commit({returnFirst: false})
    expect(byIds.map(({_id, n}) => [_id, n])).toEqual([
      ['p1', 11],
      ['p2', 12],
    ])
    const byQuery = await client
      .patch({query: '*[_type == $type && n > 11]', params: {type: 'many'}})
      .unset(['n'])
      .commit({returnDocuments: false})
    expect(byQuery).toMatchObject({documentIds: ['p2']})
    expect(await client.fetch('*[_type == "many"] | order(_id).n')).toEqual([11, null, 3])
  })

  it('names the document that is not there', async () => {
    const {status, body} = await failureOf(client.patch('none').set({a: 1}).commit())
    const description = 'The document with the ID "none" was not found'
    const error = {type: 'documentNotFoundError', description, id: 'none'}
    expect([status, body]).toEqual([
      404,
      {error: {type: 'mutationError', description, items: [{index: 0, error}]}},
    ])
  })
})
