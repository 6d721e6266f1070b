import {expect, test} from 'vitest'

import {bangkokMoment, bangkokToday, instantOf} from './bangkokTime.ts'
import {formatMoment} from './formatMoment.ts'
import {plusDays} from './IsoDay.ts'
import {type MomentProblem, parseMoment, splitMoment} from './parseMoment.ts'

test.each([
  ['26/06/2562 09:30', '2019-06-26T02:30:00.000Z'],
  ['26/06/2562 9.30 น.', '2019-06-26T02:30:00.000Z'],
  ['26/06/2562 9.30น.', '2019-06-26T02:30:00.000Z'],
  ['๒๖/๐๖/๒๕๖๒ ๐๙.๓๐ น.', '2019-06-26T02:30:00.000Z'],
  ['26 มิ.ย. 2562 เวลา 09.30 น.', '2019-06-26T02:30:00.000Z'],
  ['วันพุธที่ 26 มิถุนายน พ.ศ. 2562 เวลา 09.30 นาฬิกา', '2019-06-26T02:30:00.000Z'],
  ['26 มิถุนายน 2562เวลา09.30น.', '2019-06-26T02:30:00.000Z'],
  ['26.06.2562 09.30', '2019-06-26T02:30:00.000Z'],
  ['26 06 2562 09:30', '2019-06-26T02:30:00.000Z'],
  ['26/06/2562 9 น.', '2019-06-26T02:00:00.000Z'],
  ['26/06/2562 00:00', '2019-06-25T17:00:00.000Z'],
  ['26/06/2562 23:59', '2019-06-26T16:59:00.000Z'],
  ['26 June 2019, 9:30 pm', '2019-06-26T14:30:00.000Z'],
  ['26 June 2019 at 9:30 p.m.', '2019-06-26T14:30:00.000Z'],
  ['June 26, 2019 12:05 am', '2019-06-25T17:05:00.000Z'],
  ['26 June 2019, 12 pm', '2019-06-26T05:00:00.000Z'],
  ['2019-06-26 09:30', '2019-06-26T02:30:00.000Z'],
  ['2019-06-26T09:30', '2019-06-26T02:30:00.000Z'],
  ['2019-06-26T09:30:15', '2019-06-26T02:30:00.000Z'],
  ['2019-06-26T02:30:00.000Z', '2019-06-26T02:30:00.000Z'],
  ['2019-06-26T02:30Z', '2019-06-26T02:30:00.000Z'],
])('%s is %s', (text, iso) => {
  const parsed = parseMoment(text)
  expect(parsed.ok ? parsed.iso : parsed.problem).toEqual(iso)
})

test.each<[string, MomentProblem]>([
  ['', {kind: 'empty'}],
  ['26/06/2562', {kind: 'missingTime'}],
  ['26 06 2562', {kind: 'missingTime'}],
  ['26.06.2562', {kind: 'missingTime'}],
  ['26/06/2562 9', {kind: 'unreadable'}],
  ['09:30', {kind: 'unreadable'}],
  ['26/06/2562 24:00', {kind: 'noSuchTime', hour: 24, minute: 0}],
  ['26/06/2562 09:75', {kind: 'noSuchTime', hour: 9, minute: 75}],
  ['26/06/2562 13:30 pm', {kind: 'noSuchTime', hour: 13, minute: 30}],
  ['26/06/2562 0:30 am', {kind: 'noSuchTime', hour: 0, minute: 30}],
  ['26/06/62', {kind: 'shortYear', year: 62}],
  ['26/06/62 09:30', {kind: 'shortYear', year: 62}],
  ['31/04/2562 09:30', {kind: 'noSuchDay', day: 31, month: 4, year: 2562, last: 30}],
  ['2562-06-26T02:30:00.000Z', {kind: 'unreadable'}],
])('"%s" is refused', (text, problem) => {
  expect(parseMoment(text)).toEqual({ok: false, problem})
})

test('tells the text of the day from that of the time', () => {
  expect([splitMoment('๒๖/๐๖/๖๒ เวลา ๙.๓๐ น.'), splitMoment('26/06/62')]).toEqual([
    {day: '26/06/62', time: ' เวลา 9.30 น.'},
    {day: '26/06/62', time: undefined},
  ])
})

test('shows an instant by the clock in Thailand', () => {
  expect([
    formatMoment('2019-06-26T02:30:00.000Z', 'th'),
    formatMoment('2019-06-26T02:30:00Z', 'th-TH', 'full'),
    formatMoment('2019-06-26T18:05:00.000Z', 'en-US'),
    formatMoment('2019-06-26', 'th'),
    bangkokToday(new Date('2019-12-31T17:00:00.000Z')),
  ]).toEqual([
    '26 มิถุนายน 2562 เวลา 09.30 น.',
    'วันพุธที่ 26 มิถุนายน 2562 เวลา 09.30 น.',
    '27 June 2019, 01:05',
    '',
    {year: 2020, month: 1, day: 1},
  ])
})

test('a time of every day comes back as it was written', () => {
  const wrong: unknown[] = []
  let day = {year: 1900, month: 1, day: 1}
  let count = 0
  while (day.year <= 2200) {
    const moment = {day, hour: count % 24, minute: count % 60}
    const iso = instantOf(moment)
    for (const locale of ['th', 'en']) {
      const parsed = parseMoment(formatMoment(iso, locale))
      if (!parsed.ok || parsed.iso !== iso) wrong.push({iso, parsed})
    }
    if (JSON.stringify(bangkokMoment(iso)) !== JSON.stringify(moment)) wrong.push({iso, moment})
    day = plusDays(day, 1)
    count++
  }
  expect({wrong: wrong.slice(0, 5), count}).toEqual({wrong: [], count: 109_938})
})
