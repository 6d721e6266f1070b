import {expect, it} from 'vitest'

import {countCharacters} from './countCharacters.ts'

it.each([
  [undefined, 0],
  ['กา😀', 3],
  [{q: ['a', 'bc', 1, null, {text: 'd'}], format: 'html'}, 8],
  [JSON.parse(`${'['.repeat(5000)}"a"${']'.repeat(5000)}`), 1],
])('counts characters of texts', (value, count) => {
  expect(countCharacters(value)).toBe(count)
})
