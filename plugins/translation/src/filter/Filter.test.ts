import {expect, test} from 'vitest'

import {type Filter, formatFilter, parseFilter} from './Filter.ts'

test('a filter comes back from its address', () => {
  const filter: Filter = {
    document: 'meeting-1',
    language: 'vi',
    state: 'stale',
    type: 'meeting',
    meeting: 'meeting-1',
    mine: true,
    due: 'overdue',
    text: 'ปฏิญญา กรุงเทพ',
  }
  const params = formatFilter(filter)
  expect([new URLSearchParams(params).toString().split('&').length, parseFilter(params)]).toEqual([
    8,
    filter,
  ])
})

test('what makes no sense in an address is left out', () => {
  expect(
    parseFilter([
      ['state', 'perfect'],
      ['due', ''],
      ['mine', 'perhaps'],
      ['type', ''],
      ['other', 'x'],
    ]),
  ).toEqual({})
})
