import {expect, test} from 'vitest'

import {sentence, sentenceFor} from './sentence.ts'

test('days in a sentence are written in both eras, the one of its reader first', () => {
  const words = {start: '2019-06-26', end: '2019-06-25'}
  expect(sentence('endBeforeStart', words)).toEqual({
    th: 'วันสิ้นสุด (25 มิถุนายน 2562 · 25 June 2019) มาก่อนวันเริ่ม (26 มิถุนายน 2562 · 26 June 2019) กรุณาตรวจวันที่',
    en: 'The last day (25 June 2019 · 25 มิถุนายน 2562) is before the first day (26 June 2019 · 26 มิถุนายน 2562). Check the dates.',
  })
})

test('other words stay as they are, and a word that is missing stays to be seen', () => {
  expect([
    sentenceFor('th-TH', 'yearNotOfStart', {year: '2019'}),
    sentenceFor('en-US', 'ordinalTaken', {series: 'MGMAC'}),
  ]).toEqual([
    'ปีของการประชุมต้องตรงกับปี ค.ศ. ของวันเริ่ม (2019)',
    'The series MGMAC already has a meeting number {ordinal}.',
  ])
})
