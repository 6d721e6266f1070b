import {expect, test} from 'vitest'

import * as formats from './formats.ts'

test.each([
  ['COUNTRY_CODE', ['TH', 'TL'], ['th', 'THA', '']],
  ['LANGUAGE_TAG', ['th', 'fil', 'zh-Hans', 'pt-TL'], ['TH', 'thai', 'th-th']],
  ['SERIES', ['MGMAC', 'AMF', 'C40'], ['mgmac', 'M', 'MGMAC 7']],
  ['TIME_OF_DAY', ['09:30', '23:59'], ['9:30', '24:00', '09:60']],
  ['ITEM_NUMBER', ['1', '4.2', '10.1.3'], ['0', '1.', '๑', '']],
  ['YEAR_MONTH', ['1967-08', '2025-10'], ['1967', '1967-13', '2510-8']],
] as const)('%s', (name, good, bad) => {
  expect(good.filter((text) => !formats[name].test(text))).toEqual([])
  expect(bad.filter((text) => formats[name].test(text))).toEqual([])
})

test('a time zone is one that Intl knows', () => {
  expect(['Asia/Bangkok', 'Asia/Dili', 'Asia/Nowhere', ''].map(formats.isTimeZone)).toEqual([
    true,
    true,
    false,
    false,
  ])
})
