import {expect, test} from 'vitest'

import {findDays} from './dates.ts'

test.each([
  ['ระหว่างวันที่ 22 – 24 เมษายน 2562 ณ', '2019-04-22', '2019-04-24'],
  ['ระหว่างวันที่ ๒๖–๒๘ มิถุนายน ๒๕๖๒', '2019-06-26', '2019-06-28'],
  ['วันที่ 26 มิ.ย. 2562', '2019-06-26', '2019-06-26'],
  ['วันพุธที่ 26 มิถุนายน พ.ศ. 2562', '2019-06-26', '2019-06-26'],
  ['ระหว่างวันที่ 30 มิถุนายน – 2 กรกฎาคม 2562', '2019-06-30', '2019-07-02'],
  ['30 ธันวาคม 2562 ถึงวันที่ 2 มกราคม 2563', '2019-12-30', '2020-01-02'],
  ['วันที่ 26 เดือน มิถุนายน ค.ศ. 2019', '2019-06-26', '2019-06-26'],
  ['26/06/2562 - 28/06/2562', '2019-06-26', '2019-06-28'],
  ['on 26–28 June 2019 at', '2019-06-26', '2019-06-28'],
  ['from 30 June to 2 July 2019', '2019-06-30', '2019-07-02'],
  ['April 22-24, 2019', '2019-04-22', '2019-04-24'],
  ['April 30 – May 2, 2019', '2019-04-30', '2019-05-02'],
  ['the 26th of June, 2019', '2019-06-26', '2019-06-26'],
  ['29 กุมภาพันธ์ 2567', '2024-02-29', '2024-02-29'],
  ['ลงวันที่ 27 ธันวาคม 2562', '2019-12-27', '2019-12-27'],
])('%s', (text, startDate, endDate) => {
  const {days, bad} = findDays(text)
  expect({days: days.map((one) => [one.startDate, one.endDate]), bad}).toEqual({
    days: [[startDate, endDate]],
    bad: [],
  })
})

test('what is no day is told apart, not mended', () => {
  const kinds = ['31 เมษายน 2562', '28 – 26 มิถุนายน 2562', '26 มิถุนายน 62'].map(
    (text) => findDays(text).bad[0]?.kind,
  )
  expect(kinds).toEqual(['impossibleDate', 'endBeforeStart', 'shortYear'])
})

test('numbers that are no days are left alone', () => {
  expect(findDays('คำสั่งที่ 4271/2562 ภายใต้ 4 หัวข้อ 2 โครงการ ในเดือนมิถุนายน MGMAC 2019')).toEqual({
    days: [],
    bad: [],
  })
})

test('the place of the days is theirs in the text', () => {
  const text = 'ระหว่างวันที่ 22 – 24 เมษายน 2562 ณ'
  const [days] = findDays(text).days
  expect(text.slice(days?.start, days?.end)).toBe('22 – 24 เมษายน 2562')
})
