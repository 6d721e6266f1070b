import {expect, test} from 'vitest'

import {formatBothEras, formatDay, formatDayRange, formatRangeBothEras} from './formatDay.ts'

test('writes a day in the era of the language', () => {
  const day = '2019-06-26'
  expect({
    th: formatDay(day, 'th'),
    medium: formatDay(day, 'th', 'medium'),
    full: formatDay(day, 'th-TH', 'full'),
    en: formatDay(day, 'en-US'),
    both: formatBothEras(day, 'th'),
    bothEnglish: formatBothEras(day, 'en-US'),
    none: formatDay('2019-02-29', 'th'),
  }).toEqual({
    th: '26 มิถุนายน 2562',
    medium: '26 มิ.ย. 2562',
    full: 'วันพุธที่ 26 มิถุนายน 2562',
    en: '26 June 2019',
    both: '26 มิถุนายน 2562 · 26 June 2019',
    bothEnglish: '26 June 2019 · 26 มิถุนายน 2562',
    none: '',
  })
})

test('knows 29 February in both eras', () => {
  expect(formatBothEras('2024-02-29', 'th')).toBe('29 กุมภาพันธ์ 2567 · 29 February 2024')
})

test.each([
  ['2019-06-26', '2019-06-28', '26–28 มิถุนายน 2562', '26–28 June 2019'],
  ['2019-04-30', '2019-05-02', '30 เมษายน – 2 พฤษภาคม 2562', '30 April – 2 May 2019'],
  [
    '2019-12-30',
    '2020-01-02',
    '30 ธันวาคม 2562 – 2 มกราคม 2563',
    '30 December 2019 – 2 January 2020',
  ],
  ['2019-06-26', '2019-06-26', '26 มิถุนายน 2562', '26 June 2019'],
  ['2019-06-26', '', '26 มิถุนายน 2562', '26 June 2019'],
])('%s to %s', (start, end, thai, english) => {
  expect([formatDayRange(start, end, 'th'), formatDayRange(start, end, 'en')]).toEqual([
    thai,
    english,
  ])
})

test('writes a range in both eras', () => {
  expect([
    formatRangeBothEras('2019-06-26', '2019-06-28', 'th', 'medium'),
    formatRangeBothEras('2019-06-26', '', 'en-US'),
    formatRangeBothEras('', 'soon', 'th'),
  ]).toEqual(['26–28 มิ.ย. 2562 · 26–28 Jun 2019', '26 June 2019 · 26 มิถุนายน 2562', ''])
})
