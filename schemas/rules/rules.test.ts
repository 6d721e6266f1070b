import {expect, test} from 'vitest'

import {dateOrderFaults, timeOrderFaults} from './dateOrder.ts'
import {glossaryVariantFaults} from './glossaryVariants.ts'
import {preparationFaults, yearFaults} from './meetingDates.ts'
import {hasOther} from './ordinalUnique.ts'
import {capitalTakesPartFaults, sameMeetingFaults} from './presentationOfMeeting.ts'
import {projectStatusFaults} from './projectStatus.ts'
import {signedOnFaults, signedStatusFaults} from './signedOn.ts'
import {uniqueNumberFaults} from './uniqueNumbers.ts'

test('days are in order', () => {
  expect(dateOrderFaults('2019-06-26', '2019-06-26')).toEqual([])
  expect(dateOrderFaults(undefined, '2019-06-26')).toEqual([])
  expect(dateOrderFaults('2019-06-26', '2019-06-25')).toEqual([
    {sentence: 'endBeforeStart', words: {start: '2019-06-26', end: '2019-06-25'}},
  ])
})

test('times are in order on one day only', () => {
  const day = {startDate: '2019-06-26', endDate: '2019-06-26', startTime: '13:00', endTime: '09:00'}
  expect(timeOrderFaults(day)).toEqual([{sentence: 'endTimeBeforeStartTime'}])
  expect(timeOrderFaults({...day, endDate: '2019-06-27'})).toEqual([])
})

test('preparation starts before the meeting, the year is that of its first day', () => {
  expect(preparationFaults('2019-04-22', '2019-06-26')).toEqual([])
  expect(preparationFaults('2019-06-27', '2019-06-26')).toEqual([
    {sentence: 'preparationAfterStart', words: {start: '2019-06-26'}},
  ])
  expect(yearFaults(2019, '2019-06-26')).toEqual([])
  expect(yearFaults(2562, '2019-06-26')).toEqual([
    {sentence: 'yearNotOfStart', words: {year: '2019'}},
  ])
})

test('a draft or version of the meeting itself does not take its ordinal', () => {
  const own = 'meeting-mgmac-7'
  expect(hasOther([own, `drafts.${own}`, `versions.r1.${own}`], `drafts.${own}`)).toBe(false)
  expect(hasOther([own, 'meeting-mgmac-8'], own)).toBe(true)
})

test('a declaration is signed on the first day of its meeting or later', () => {
  expect(signedOnFaults('2019-06-26', '2019-06-26')).toEqual([])
  expect(signedOnFaults('2019-06-25', '2019-06-26')).toEqual([
    {sentence: 'signedTooEarly', words: {start: '2019-06-26'}},
  ])
  expect(signedStatusFaults('signed', undefined)).toEqual([{sentence: 'signedDateMissing'}])
  expect(signedStatusFaults('draft', '2019-06-28')).toEqual([{sentence: 'signedDateTooSoon'}])
  expect(signedStatusFaults('signed', '2019-06-28')).toEqual([])
})

test('a capital that presents takes part in the meeting', () => {
  const [host, guest, other] = ['a', 'b', 'c'].map((_ref) => ({_ref}))
  const meeting = {hostCapital: host, participatingCapitals: [guest]}
  expect([host, guest, other].map((capital) => capitalTakesPartFaults(capital, meeting))).toEqual([
    [],
    [],
    [{sentence: 'capitalAbsent'}],
  ])
  expect(capitalTakesPartFaults(other, undefined)).toEqual([])
})

test('a session named beside a meeting belongs to it', () => {
  expect(sameMeetingFaults('m1', {meeting: {_ref: 'm1'}})).toEqual([])
  expect(sameMeetingFaults('m1', {meeting: {_ref: 'm2'}})).toEqual([
    {sentence: 'sessionOfOtherMeeting'},
  ])
})

test('numbers of commitments are unique', () => {
  expect(uniqueNumberFaults([{number: '1'}, {number: '1.1'}, {}])).toEqual([])
  expect(
    uniqueNumberFaults([
      {_key: 'a', number: '1'},
      {_key: 'b', number: '1 '},
    ]),
  ).toEqual([
    {sentence: 'commitmentNumberTaken', words: {number: '1'}, path: [{_key: 'b'}, 'number']},
  ])
})

test('the history of a project ends with its status', () => {
  const history = [{status: 'proposed'}, {status: 'approved'}]
  expect(projectStatusFaults('approved', history)).toEqual([])
  expect(projectStatusFaults('approved', undefined)).toEqual([])
  expect(projectStatusFaults('proposed', history)).toEqual([{sentence: 'statusNotLast'}])
})

test('a forbidden variant is not the official term of its language', () => {
  const term = [{_key: 'th', language: 'th', value: 'ปฏิญญากรุงเทพ'}]
  const variant = {_key: 'v', language: 'th', text: 'ปฏิญญา กรุงเทพฯ'}
  expect(glossaryVariantFaults([variant], term)).toEqual([])
  expect(glossaryVariantFaults([{...variant, text: 'ปฏิญญากรุงเทพ '}], term)).toEqual([
    {sentence: 'variantIsTerm', path: [{_key: 'v'}]},
  ])
})
