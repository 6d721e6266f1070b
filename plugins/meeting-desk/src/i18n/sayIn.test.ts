import {expect, test} from 'vitest'

import {sayIn} from './sayIn.ts'

test('says it in Thai or English', () => {
  expect([
    sayIn('th-TH')('work.drafts'),
    sayIn('en-US')('work.language', {language: 'English'}),
  ]).toEqual(['ฉบับร่าง', 'Waiting for English'])
})
