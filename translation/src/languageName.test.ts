import {expect, test} from 'vitest'

import {languageName} from './languageName.ts'

const LAO = {id: 'lo', title: 'ພາສາລາວ'}
const TETUM = {id: 'tet', title: 'Tetun'}

test.each([
  [LAO, 'en-US', 'Lao'],
  [LAO, 'th-TH', 'ภาษาลาว'],
  [LAO, 'th', 'ภาษาลาว'],
  [TETUM, 'en', 'Tetum'],
  [TETUM, 'th', 'ภาษาเตตุม'],
  [{id: 'qaa', title: 'Ours'}, 'en', 'Ours'],
  [{id: 'qaa', title: 'Ours'}, 'th', 'ภาษา Ours'],
  [{id: 'no tag', title: 'no tag'}, 'en', 'no tag'],
])('%o in %s is %s', (language, locale, name) => {
  expect(languageName(language, locale)).toBe(name)
})
