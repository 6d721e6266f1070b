import {expect, test} from 'vitest'

import {NO_ENTRIES, readEntries} from './meetingEntries.ts'

const WHOLE = {
  series: 'mgmac ',
  ordinal: '๘',
  host: 'capital-hanoi',
  start: '12 พ.ค. 2570',
  end: '14/05/2570',
}

test('reads what an official types', () => {
  expect(readEntries(WHOLE)).toEqual({
    problems: {},
    days: {start: '2027-05-12', end: '2027-05-14'},
    ordinal: 8,
    facts: {
      series: 'MGMAC',
      ordinal: 8,
      host: 'capital-hanoi',
      start: '2027-05-12',
      end: '2027-05-14',
    },
  })
})

test('says of each entry what is wrong with it', () => {
  expect(readEntries({...WHOLE, series: 'การ', ordinal: '0', start: '31/02/2570'})).toEqual({
    problems: {
      series: 'new.series.wrong',
      ordinal: 'new.ordinal.wrong',
      start: 'new.date.wrong',
    },
    days: {start: undefined, end: '2027-05-14'},
    ordinal: undefined,
    facts: undefined,
  })
})

test('a last day before the first is refused', () => {
  expect(readEntries({...WHOLE, end: '11/05/2570'}).problems).toEqual({end: 'new.end.before'})
})

test('everything is needed', () => {
  expect(readEntries(NO_ENTRIES).problems).toEqual({
    series: 'new.needed',
    ordinal: 'new.needed',
    host: 'new.needed',
    start: 'new.needed',
    end: 'new.needed',
  })
})
