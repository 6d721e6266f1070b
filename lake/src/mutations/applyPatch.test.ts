import {expect, test} from 'vitest'

import type {SanityDocument} from '../documents/SanityDocument.ts'
import {applyPatch, PatchError} from './applyPatch.ts'
import type {PatchOperations} from './Mutation.ts'

const document: SanityDocument = {
  _id: 'a',
  _type: 'note',
  _rev: 't1',
  _createdAt: '2026-01-01T00:00:00.000Z',
  _updatedAt: '2026-01-01T00:00:00.000Z',
  n: 5,
  title: 'กรุงเทพมหานคร',
  tags: ['a', 'b', 'c'],
  parts: [
    {_key: 'x', text: 'one', deep: {n: 1}},
    {_key: 'y', text: 'two', deep: {n: 2}},
  ],
  nested: {text: 'in', deep: {text: 'deeper'}},
}
const writing = {transactionId: 't2', timestamp: '2026-02-02T00:00:00.000Z'}

const patched = (operations: PatchOperations) => applyPatch(document, operations, writing)

const [x, y] = [
  {_key: 'x', text: 'one', deep: {n: 1}},
  {_key: 'y', text: 'two', deep: {n: 2}},
]
const diff =
  '@@ -10,30 +10,46 @@\n %E0%B8%87%E0%B9%80%E0%B8%97%E0%B8%9E\n+%E0%B8%AF \n %E0%B8%A1%E0%B8%AB%E0%B8%B2%E0%B8%99%E0%B8%84%E0%B8%A3\n+ %F0%9F%91%A9%E2%80%8D%F0%9F%91%A7\n'
const otherDiff = '@@ -1,3 +1,3 @@\n-xyz\n+abc\n'

test.each<[string, PatchOperations, object]>([
  ['set', {set: {n: 6}}, {n: 6}],
  ['set, new', {set: {fresh: {x: [1]}}}, {fresh: {x: [1]}}],
  ['set, null', {set: {n: null}}, {n: null}],
  ['set, inside', {set: {'nested.deep.text': '!'}}, {nested: {text: 'in', deep: {text: '!'}}}],
  ['set, where nothing was', {set: {'a.b': 1}}, {a: {b: 1}}],
  ['set, index', {set: {'tags[1]': 'B'}}, {tags: ['a', 'B', 'c']}],
  ['set, from the end', {set: {'tags[-1]': 'C'}}, {tags: ['a', 'b', 'C']}],
  ['set, range', {set: {'tags[0:2]': 'z'}}, {tags: ['z', 'z', 'c']}],
  ['set, by key', {set: {'parts[_key=="y"].text': '!'}}, {parts: [x, {...y, text: '!'}]}],
  ['set, by condition', {set: {'parts[deep.n > 1].text': '!'}}, {parts: [x, {...y, text: '!'}]}],
  [
    'set, recursively',
    {set: {'..text': '!'}},
    {
      nested: {text: '!', deep: {text: '!'}},
      parts: [
        {...x, text: '!'},
        {...y, text: '!'},
      ],
    },
  ],
  ['set, key that is not there', {set: {'parts[_key=="none"].text': '!'}}, {}],
  ['set, index that is not there', {set: {'tags[9]': '!'}}, {}],
  ['set, name that JavaScript knows', {set: {'__proto__.polluted': 1}}, {}],
  ['setIfMissing, there', {setIfMissing: {n: 9}}, {}],
  ['setIfMissing, not there', {setIfMissing: {m: 9}}, {m: 9}],
  ['inc', {inc: {n: 2}}, {n: 7}],
  ['dec, inside', {dec: {'parts[0].deep.n': 0.5}}, {parts: [{...x, deep: {n: 0.5}}, y]}],
  ['inc of a text', {inc: {title: 1}}, {}],
  ['inc of nothing', {inc: {missing: 1}}, {}],
  ['insert, before', {insert: {before: 'tags[0]', items: [1]}}, {tags: [1, 'a', 'b', 'c']}],
  ['insert, after the last', {insert: {after: 'tags[-1]', items: [1]}}, {tags: ['a', 'b', 'c', 1]}],
  ['insert, replace', {insert: {replace: 'tags[0:2]', items: ['z']}}, {tags: ['z', 'c']}],
  [
    'insert, before a key',
    {insert: {before: 'parts[_key=="y"]', items: [{_key: 'z'}]}},
    {parts: [x, {_key: 'z'}, y]},
  ],
  ['insert, into a number', {insert: {after: 'n[-1]', items: [1]}}, {}],
  [
    'diffMatchPatch, Thai and emoji as the Studio sends them',
    {diffMatchPatch: {title: diff}},
    {title: 'กรุงเทพฯ มหานคร 👩‍👧'},
  ],
  ['diffMatchPatch, of another text', {diffMatchPatch: {title: otherDiff}}, {}],
])('%s', (_, operations, expected) => {
  expect(patched(operations)).toEqual({
    ...document,
    _rev: 't2',
    _updatedAt: writing.timestamp,
    ...expected,
  })
})

test('unset removes fields and items, and nothing else', () => {
  const {n: _, ...rest} = document
  expect(patched({unset: ['n', 'tags[1]', 'parts[_key=="x"]', 'nested.deep', 'none']})).toEqual({
    ...rest,
    _rev: 't2',
    _updatedAt: writing.timestamp,
    tags: ['a', 'c'],
    parts: [y],
    nested: {text: 'in'},
  })
})

test('operations of one patch are done in the order that Sanity gives them', () => {
  expect(
    patched({
      insert: {after: 'list[-1]', items: [2]},
      setIfMissing: {list: [1]},
      set: {n: 1},
      inc: {n: 1},
    }),
  ).toMatchObject({list: [1, 2], n: 2})
})

test('system fields are those of the lake, whatever a patch says', () => {
  const {_id, _type, _rev, _createdAt, _updatedAt} = patched({
    set: {_id: 'b', _type: 'other', _rev: 'x', _createdAt: 'x', _updatedAt: 'x'},
    unset: ['_type'],
  })
  expect({_id, _type, _rev, _createdAt, _updatedAt}).toEqual({
    _id: 'a',
    _type: 'note',
    _rev: 't2',
    _createdAt: document._createdAt,
    _updatedAt: writing.timestamp,
  })
})

test('the document given and the patch given stay as they are', () => {
  const before = structuredClone(document)
  const operations = {set: {fresh: {list: [1]}}, insert: {after: 'tags[-1]', items: [{x: 1}]}}
  const given = structuredClone(operations)
  const next = patched(operations)
  expect(document).toEqual(before)
  applyPatch(next, {set: {'fresh.list[0]': 2, 'tags[-1].x': 2}}, writing)
  expect(operations).toEqual(given)
  expect(next).toMatchObject({fresh: {list: [1]}, tags: ['a', 'b', 'c', {x: 1}]})
  expect(next['parts']).toBe(document['parts'])
})

test('a patch that changes nothing is a new revision', () => {
  expect(patched({unset: ['_empty_action_guard_pseudo_field_']})).toEqual({
    ...document,
    _rev: 't2',
    _updatedAt: writing.timestamp,
  })
})

test.each<[string, PatchOperations]>([
  ['an empty path', {set: {'': 1}}],
  ['a path without end', {set: {['a.'.repeat(10_000)]: 1}}],
  ['diffMatchPatch of nothing', {diffMatchPatch: {missing: '@@ -0,0 +1 @@\n+b\n'}}],
  ['a diff that is none', {diffMatchPatch: {title: 'not a diff'}}],
])('%s is refused', (_, operations) => {
  expect(() => patched(operations)).toThrow(PatchError)
})
