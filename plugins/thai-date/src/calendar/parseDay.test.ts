import {expect, test} from 'vitest'

import {formatDay} from './formatDay.ts'
import {isoOf, plusDays} from './IsoDay.ts'
import {type DayProblem, parseDay} from './parseDay.ts'

test.each([
  ['26/06/2562', '2019-06-26'],
  ['26/6/2562', '2019-06-26'],
  ['26-6-2562', '2019-06-26'],
  ['26.06.2562', '2019-06-26'],
  ['26 06 2562', '2019-06-26'],
  ['๒๖/๐๖/๒๕๖๒', '2019-06-26'],
  ['26 มิ.ย. 2562', '2019-06-26'],
  ['26 มิย 2562', '2019-06-26'],
  ['26มิ.ย.2562', '2019-06-26'],
  ['26 มิถุนายน 2562', '2019-06-26'],
  ['26 มิถุนายน พ.ศ. 2562', '2019-06-26'],
  ['26 มิถุนายน พ.ศ.2562', '2019-06-26'],
  ['26 มิถุนายน พศ 2562', '2019-06-26'],
  ['วันที่ 26 มิถุนายน 2562', '2019-06-26'],
  ['วันพุธที่ 26 มิถุนายน พ.ศ. 2562', '2019-06-26'],
  ['วันพุธ ที่ ๒๖ เดือนมิถุนายน ปี ๒๕๖๒', '2019-06-26'],
  ['พุธ 26 มิ.ย. 2562', '2019-06-26'],
  ['26/06/2019', '2019-06-26'],
  ['26 มิถุนายน ค.ศ. 2019', '2019-06-26'],
  ['26 มิถุนายน 2019', '2019-06-26'],
  ['2019-06-26', '2019-06-26'],
  ['2562-06-26', '2019-06-26'],
  ['26 June 2019', '2019-06-26'],
  ['26th of June, 2019', '2019-06-26'],
  ['June 26, 2019', '2019-06-26'],
  ['Wed, 26 Jun 2019', '2019-06-26'],
  ['26 June 2562 BE', '2019-06-26'],
  ['26 June 2562 B.E.', '2019-06-26'],
  ['29/02/2567', '2024-02-29'],
  ['29 กุมภาพันธ์ 2543', '2000-02-29'],
  ['1 พฤษภาคม 2562', '2019-05-01'],
  ['1 พ.ค. 2562', '2019-05-01'],
  ['3 พฤศจิกายน 2562', '2019-11-03'],
  ['  26/06/2562\u200B ', '2019-06-26'],
])('%s is %s', (text, iso) => {
  const parsed = parseDay(text)
  expect(parsed.ok ? parsed.iso : parsed.problem).toEqual(iso)
})

test.each<[string, DayProblem]>([
  ['', {kind: 'empty'}],
  ['เมื่อวาน', {kind: 'unreadable'}],
  ['26/06', {kind: 'unreadable'}],
  ['26/06/62', {kind: 'shortYear', year: 62}],
  ['26 มิ.ย. 62', {kind: 'shortYear', year: 62}],
  ['29/02/2566', {kind: 'noSuchDay', day: 29, month: 2, year: 2566, last: 28}],
  ['31/04/2562', {kind: 'noSuchDay', day: 31, month: 4, year: 2562, last: 30}],
  ['31/04/2019', {kind: 'noSuchDay', day: 31, month: 4, year: 2019, last: 30}],
  ['0/04/2562', {kind: 'noSuchDay', day: 0, month: 4, year: 2562, last: 30}],
  ['06/26/2562', {kind: 'monthNumber', month: 26}],
  ['26 มิถุนา 256', {kind: 'yearOutOfRange', year: 256, era: 'CE'}],
  ['26 เดือน 2562', {kind: 'unknownMonth', month: 'เดือน'}],
  ['26 มิถุนายน พ.ศ. 2019', {kind: 'yearOutOfRange', year: 2019, era: 'BE'}],
  ['26 มิถุนายน ค.ศ. 2562', {kind: 'yearOutOfRange', year: 2562, era: 'CE'}],
  ['วันศุกร์ที่ 26 มิถุนายน 2562', {kind: 'wrongWeekday', said: 5, is: 3, iso: '2019-06-26'}],
])('%s is refused', (text, problem) => {
  expect(parseDay(text)).toEqual({ok: false, problem})
})

/** Every day from 1 January 1900 to 31 December 2200. */
function* days(): Generator<string> {
  let parts = {year: 1900, month: 1, day: 1}
  while (parts.year <= 2200) {
    yield isoOf(parts)
    parts = plusDays(parts, 1)
  }
}

test.each([
  ['th', 'long'],
  ['th', 'medium'],
  ['th', 'full'],
  ['th', 'numeric'],
  ['en', 'long'],
  ['en', 'medium'],
  ['en', 'full'],
  ['en', 'numeric'],
] as const)('every day comes back as it was written, %s %s', (locale, style) => {
  const wrong: unknown[] = []
  let count = 0
  for (const iso of days()) {
    const text = formatDay(iso, locale, style)
    const parsed = parseDay(text)
    if (!parsed.ok || parsed.iso !== iso) wrong.push({iso, text, parsed})
    count++
  }
  expect({wrong: wrong.slice(0, 5), count}).toEqual({wrong: [], count: 109_938})
})
