import {expect, test} from 'vitest'

import {monthNames} from './months.ts'

test.each([
  ['th', ['มิถุนายน', 'มิ.ย.', 'มิ.ย']],
  ['en', ['june', 'jun', 'jun.']],
  ['km', ['មិថុនា']],
  ['lo', ['ມິຖຸນາ']],
  ['my', ['ဇွန်']],
  ['tet', ['juñu']],
])('June in %s', (language, names) => {
  expect(names.map((name) => monthNames(language).get(name))).toEqual(names.map(() => 6))
})

test.each(['km', 'lo', 'my'])('the names written down for %s are those of Intl', (language) => {
  const format = new Intl.DateTimeFormat(language, {month: 'long', timeZone: 'UTC'})
  const months = Array.from({length: 12}, (_, index) => index + 1)
  const names = months.map((month) => format.format(new Date(Date.UTC(2019, month - 1, 15))))
  expect(names.map((name) => monthNames(language).get(name))).toEqual(months)
})

test('a language that Intl does not know has no English months', () => {
  expect([monthNames('tet').has('june'), monthNames('xx').size]).toEqual([false, 0])
})
