import {expect, test} from 'vitest'

import {withArrayKeys, withOperationKeys} from './arrayKeys.ts'

function keyed(value: Record<string, unknown>): unknown {
  let keys = 0
  return withArrayKeys(value, () => `k${++keys}`)
}

test('objects in arrays get a key, in document order, before their fields', () => {
  expect(
    JSON.stringify(keyed({list: [{a: 1}, {list: [{}, {_key: 'own'}]}], one: {list: [{}]}})),
  ).toBe(
    '{"list":[{"_key":"k1","a":1},{"_key":"k3","list":[{"_key":"k2"},{"_key":"own"}]}],"one":{"list":[{"_key":"k4"}]}}',
  )
})

test('a key that is no text is replaced', () => {
  expect(keyed({list: [{_key: 1}, {_key: null}]})).toEqual({list: [{_key: 'k1'}, {_key: 'k2'}]})
})

test('what needs no key is the same object', () => {
  const document = {text: 'x', list: [1, 'x', null, [1], {_key: 'a', list: []}], object: {a: {}}}
  expect(keyed(document)).toBe(document)
})

test('what a patch writes gets its keys in the patch', () => {
  let keys = 0
  const operations = {
    set: {list: [{}], 'list[0]': {a: 1}, 'list[_key=="x"]': {b: 1}, object: {a: 1}, 'n[-1]': 1},
    setIfMissing: {list: [{}]},
    insert: {after: 'list[-1]', items: [{}, 'x', {_key: 'own'}]},
    unset: ['other'],
  }
  expect(withOperationKeys(operations, () => `k${++keys}`)).toEqual({
    set: {
      list: [{_key: 'k1'}],
      'list[0]': {_key: 'k2', a: 1},
      'list[_key=="x"]': {b: 1},
      object: {a: 1},
      'n[-1]': 1,
    },
    setIfMissing: {list: [{_key: 'k3'}]},
    insert: {after: 'list[-1]', items: [{_key: 'k4'}, 'x', {_key: 'own'}]},
    unset: ['other'],
  })
})
