import {expect, test} from 'vitest'

import {shownYear} from './shownYear.ts'

test('years of the Buddhist Era in Thai, of the Common Era else', () => {
  expect([shownYear(2019, 'th'), shownYear(2019, 'th-TH'), shownYear(2019, 'en-US')]).toEqual([
    '2562',
    '2562',
    '2019',
  ])
})
