import {expect, test} from 'vitest'

import {differences} from './differences.ts'

const block = (_key: string, text: string) => ({_key, text})

test('names members of arrays by their keys, and leaves bookkeeping out', () => {
  expect(
    differences(
      {_rev: '1', title: [block('th', 'ก'), block('en', 'a')], order: 1},
      {_rev: '2', title: [block('th', 'ข'), block('en', 'a')], open: true},
    ),
  ).toEqual([
    {path: 'title[th].text', before: 'ก', after: 'ข'},
    {path: 'order', before: 1, after: undefined},
    {path: 'open', before: undefined, after: true},
  ])
})

test('tells members that come, go and move', () => {
  expect(
    differences(
      {list: [block('a', '1'), block('b', '2'), block('c', '3')]},
      {list: [block('b', '2'), block('a', '1'), block('d', '4')]},
    ),
  ).toEqual([
    {path: 'list (order)', before: ['a', 'b', 'c'], after: ['b', 'a', 'd']},
    {path: 'list[c]', before: block('c', '3'), after: undefined},
    {path: 'list[d]', before: undefined, after: block('d', '4')},
  ])
})

test('compares members without keys by index', () => {
  expect(differences({tags: ['a', 'b']}, {tags: ['a', 'c', 'd']})).toEqual([
    {path: 'tags[1]', before: 'b', after: 'c'},
    {path: 'tags[2]', before: undefined, after: 'd'},
  ])
})

test('a document that comes or goes differs as a whole', () => {
  expect([differences(undefined, {_id: 'a'}), differences({_id: 'a'}, undefined)]).toEqual([
    [{path: '', before: undefined, after: {_id: 'a'}}],
    [{path: '', before: {_id: 'a'}, after: undefined}],
  ])
})

test('equal documents do not differ', () => {
  expect(differences({a: [1, {b: null}]}, {a: [1, {b: null}]})).toEqual([])
})
