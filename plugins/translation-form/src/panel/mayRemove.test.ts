import {expect, test} from 'vitest'

import {mayRemove} from './mayRemove.ts'

test('those who write documents remove in every language, reviewers in theirs', () => {
  const allowed = [
    'editor',
    'administrator',
    'reviewer-vi',
    'reviewer-en',
    'translator-vi',
    'viewer',
  ].filter((role) => mayRemove([role], 'vi'))
  expect(allowed).toEqual(['editor', 'administrator', 'reviewer-vi'])
  expect(mayRemove([], 'vi')).toBe(false)
})
