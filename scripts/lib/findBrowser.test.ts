import {expect, test} from 'vitest'

import {findBrowser} from './findBrowser.mjs'

test('takes the browser that CHROMIUM names before any other', () => {
  expect(findBrowser({CHROMIUM: '/opt/c'}, 'linux', () => true)).toBe('/opt/c')
})

test('says when CHROMIUM points at nothing', () => {
  expect(() => findBrowser({CHROMIUM: '/opt/c'}, 'linux', () => false)).toThrow(
    'There is no browser at CHROMIUM=/opt/c.',
  )
})

const hasChrome = (path: string) => path === '/usr/bin/google-chrome'

test.each([
  ['linux', '/usr/bin/google-chrome'],
  ['darwin', undefined],
])('looks where %s usually has one', (platform, path) => {
  expect(findBrowser({}, platform, hasChrome)).toBe(path)
})
