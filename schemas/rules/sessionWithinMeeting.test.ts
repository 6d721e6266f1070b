import {expect, test} from 'vitest'

import {meetingWindow, sessionEndFaults, sessionStartFaults} from './sessionWithinMeeting.ts'

const meeting = {startDate: '2019-06-26', endDate: '2019-06-28'}
const prepared = {...meeting, preparationStart: '2019-04-01'}

test('the window starts with the preparation, or a year before the meeting', () => {
  expect(meetingWindow(prepared)).toEqual({from: '2019-04-01', to: '2019-06-28'})
  expect(meetingWindow(meeting)).toEqual({from: '2018-06-26', to: '2019-06-28'})
  expect(meetingWindow({startDate: '2019-06-26'})?.to).toBe('2019-06-26')
  expect([meetingWindow({}), meetingWindow(undefined), meetingWindow({startDate: 'soon'})]).toEqual(
    [undefined, undefined, undefined],
  )
})

test.each([
  ['2019-04-01', []],
  ['2019-06-28', []],
  ['2019-03-31', [{sentence: 'sessionTooEarly', words: {from: '2019-04-01'}}]],
  ['2019-06-29', [{sentence: 'sessionTooLate', words: {to: '2019-06-28'}}]],
  [undefined, []],
])('a session that starts on %s', (day, faults) => {
  expect(sessionStartFaults(day, prepared)).toEqual(faults)
})

test('a session ends no later than its meeting', () => {
  expect(sessionEndFaults('2019-06-28', meeting)).toEqual([])
  expect(sessionEndFaults('2019-06-29', meeting)).toEqual([
    {sentence: 'sessionTooLate', words: {to: '2019-06-28'}},
  ])
  expect(sessionEndFaults('2030-01-01', undefined)).toEqual([])
})
