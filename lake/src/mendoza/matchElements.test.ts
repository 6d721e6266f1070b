import {expect, test} from 'vitest'

import {matchElements} from './matchElements.ts'

const keyed = (key: string, text: string) => ({_key: key, text})

test.each([
  [
    'moved keys, one new',
    [keyed('a', '1'), keyed('b', '2')],
    [keyed('b', '3'), keyed('c', '4'), keyed('a', '1')],
    [1, undefined, 0],
  ],
  ['a key that comes twice', [keyed('a', '1')], [keyed('a', '1'), keyed('a', '2')], [0, undefined]],
  ['equal elements, each once', ['x', 'y', 'x'], ['x', 'x', 'x', 'y'], [0, 2, undefined, 1]],
  ['another text in the same place', ['one', 'two', 'three'], ['one', '2', 'three'], [0, 1, 2]],
  [
    'an element that is wanted elsewhere is not entered',
    ['a', 'b'],
    ['c', 'a', 'b'],
    [undefined, 0, 1],
  ],
  [
    'kinds that cannot be entered',
    [1, null, {a: 1}],
    [2, 'x', [1]],
    [undefined, undefined, undefined],
  ],
  ['objects in the same place', [{a: 1}, {b: 2}], [{a: 1}, {b: 3}], [0, 1]],
])('%s', (_name, left, right, matches) => {
  expect(matchElements(left, right)).toStrictEqual(matches)
})
