import {expect, test} from 'vitest'

import {dayEntry} from '../entry/dayEntry.ts'
import type {EntryKind} from '../entry/EntryKind.ts'
import {momentEntry} from '../entry/momentEntry.ts'
import {en} from './en.ts'
import {problemSentence, type Say, suggestionLabel} from './problemSentence.ts'
import {th, type WordKey} from './th.ts'

const saying =
  (words: Readonly<Record<WordKey, string>>): Say =>
  (key, variables = {}) =>
    words[key].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(variables[name]))

/** What a reader is told of a text, and offered. */
function told(text: string, kind: EntryKind, locale: 'th' | 'en'): string[] {
  const say = saying(locale === 'th' ? th : en)
  const reading = kind.read(text)
  if (reading.ok) return [reading.value]
  const explanation = kind.explain(text, reading.problem)
  return [
    problemSentence(explanation, locale, say),
    ...explanation.suggestions.map(
      (suggestion) => `${suggestionLabel(suggestion, locale, say)} → ${suggestion.value}`,
    ),
  ]
}

test.each([
  [
    '26/06/62',
    [
      'ปี 62 หมายถึง พ.ศ. 2562 หรือ ค.ศ. 2062 โปรดเลือก หรือพิมพ์ปีให้ครบสี่หลัก',
      'พ.ศ. 2562 → 2019-06-26',
      'ค.ศ. 2062 → 2062-06-26',
    ],
    [
      'Does the year 62 mean B.E. 2562 or C.E. 2062? Choose one, or type all four digits.',
      'B.E. 2562 → 2019-06-26',
      'C.E. 2062 → 2062-06-26',
    ],
  ],
  [
    '๒๖ มิ.ย. พ.ศ. ๖๒',
    ['ปี 62 หมายถึง พ.ศ. 2562 โปรดเลือก หรือพิมพ์ปีให้ครบสี่หลัก', 'พ.ศ. 2562 → 2019-06-26'],
    [
      'Does the year 62 mean B.E. 2562? Choose one, or type all four digits.',
      'B.E. 2562 → 2019-06-26',
    ],
  ],
  [
    '31/04/62',
    ['เดือนเมษายน 2562 มี 30 วัน จึงไม่มีวันที่ 31'],
    ['April 2562 has 30 days, so it has no day 31.'],
  ],
  [
    '29/02/67',
    ['ปี 67 หมายถึง พ.ศ. 2567 โปรดเลือก หรือพิมพ์ปีให้ครบสี่หลัก', 'พ.ศ. 2567 → 2024-02-29'],
    [
      'Does the year 67 mean B.E. 2567? Choose one, or type all four digits.',
      'B.E. 2567 → 2024-02-29',
    ],
  ],
  [
    '26/06/5',
    ['ปี 05 ไม่ครบสี่หลัก โปรดพิมพ์ปีให้ครบ เช่น 2562 หรือ 2019'],
    ['The year 05 does not have four digits. Type all of them, such as 2019 or 2562.'],
  ],
  [
    '06/26/2019',
    ['ไม่มีเดือนที่ 26 โปรดพิมพ์วันไว้หน้าเดือน เช่น 26/06/2562', 'วันพุธที่ 26 มิถุนายน 2562 → 2019-06-26'],
    [
      'There is no month 26. Type the day before the month, such as 26/06/2019.',
      'Wednesday 26 June 2019 → 2019-06-26',
    ],
  ],
  [
    'วันศุกร์ที่ 26 มิถุนายน 2562',
    ['26 มิถุนายน 2562 เป็นวันพุธ ไม่ใช่วันศุกร์ โปรดตรวจวันที่', 'วันพุธที่ 26 มิถุนายน 2562 → 2019-06-26'],
    [
      '26 June 2019 is a Wednesday, not a Friday. Check the date.',
      'Wednesday 26 June 2019 → 2019-06-26',
    ],
  ],
  [
    '26 มิถุนายน ค.ศ. 2562',
    ['ปี ค.ศ. 2562 อยู่นอกช่วงที่บันทึกได้ (ค.ศ. 1800 ถึง ค.ศ. 2399) โปรดตรวจปี'],
    ['The year C.E. 2562 is outside what can be stored (C.E. 1800 to C.E. 2399). Check the year.'],
  ],
])('%s', (text, thai, english) => {
  expect([told(text, dayEntry, 'th'), told(text, dayEntry, 'en')]).toEqual([thai, english])
})

test.each([
  ['26/06/2562', ['โปรดพิมพ์เวลาต่อจากวันที่ เช่น 09.30 น.']],
  ['26/06/2562 24.05 น.', ['ไม่มีเวลา 24.05 โปรดพิมพ์เวลา เช่น 09.30 น. หรือ 21.30 น.']],
  [
    '26/06/62 9.30 น.',
    [
      'ปี 62 หมายถึง พ.ศ. 2562 หรือ ค.ศ. 2062 โปรดเลือก หรือพิมพ์ปีให้ครบสี่หลัก',
      'พ.ศ. 2562 → 2019-06-26T02:30:00.000Z',
      'ค.ศ. 2062 → 2062-06-26T02:30:00.000Z',
    ],
  ],
])('%s, with a time', (text, thai) => {
  expect(told(text, momentEntry, 'th')).toEqual(thai)
})
