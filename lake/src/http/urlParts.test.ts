import {expect, test} from 'vitest'

import {urlParts} from './urlParts.ts'

test.each([
  ['http://x/', {path: '/', search: ''}],
  ['http://x', {path: '/', search: ''}],
  ['http://x/a/b?c=1&d=%20', {path: '/a/b', search: 'c=1&d=%20'}],
  ['http://x/a?b=/?c', {path: '/a', search: 'b=/?c'}],
  ['http://x/a#b?c', {path: '/a', search: ''}],
  ['http://x/a?b#c', {path: '/a', search: 'b'}],
])('%s', (url, parts) => {
  expect(urlParts(url)).toEqual(parts)
})
