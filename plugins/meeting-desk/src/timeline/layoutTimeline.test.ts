import {expect, test} from 'vitest'

import {type Held, layoutTimeline, markBeside} from './layoutTimeline.ts'

const held = (id: string, day: string, host?: string): Held => ({id, day, host, name: id})

const OPTIONS = {width: 400, hosts: ['bangkok', 'hanoi', 'manila'], thisYear: 2019}

test('a row a host that had meetings, a column a year', () => {
  const meetings = [
    held('c', '2018-02-01', 'hanoi'),
    held('a', '2016-05-01', 'bangkok'),
    held('d', '2018-01-05', 'hanoi'),
    held('b', '2019-06-26', 'bangkok'),
  ]
  expect(layoutTimeline(meetings, OPTIONS)).toEqual({
    width: 400,
    height: 122,
    years: [
      {year: 2016, x: 50, isLabelled: true},
      {year: 2017, x: 150, isLabelled: true},
      {year: 2018, x: 250, isLabelled: true},
      {year: 2019, x: 350, isLabelled: true},
    ],
    hosts: [
      {id: 'bangkok', y: 54},
      {id: 'hanoi', y: 94},
    ],
    marks: [
      {year: 2016, host: 'bangkok', x: 50, y: 54, radius: 9, meetings: [meetings[1]]},
      {year: 2019, host: 'bangkok', x: 350, y: 54, radius: 9, meetings: [meetings[3]]},
      {year: 2018, host: 'hanoi', x: 250, y: 94, radius: 17, meetings: [meetings[2], meetings[0]]},
    ],
  })
})

test('without meetings there is this year and no row', () => {
  expect(layoutTimeline([], OPTIONS)).toEqual({
    width: 400,
    height: 42,
    years: [{year: 2019, x: 200, isLabelled: true}],
    hosts: [],
    marks: [],
  })
})

test('meetings without a known host have the last row', () => {
  const {hosts, marks} = layoutTimeline(
    [held('a', '2019-01-01'), held('b', '2019-01-01', 'deleted'), held('c', '2019-01-01', 'hanoi')],
    OPTIONS,
  )
  expect([hosts.map(({id}) => id), marks.map(({meetings}) => meetings.map(({id}) => id))]).toEqual([
    ['hanoi', undefined],
    [['c'], ['a', 'b']],
  ])
})

test('many years make it wider than the room that there is', () => {
  const {width, years} = layoutTimeline([held('a', '1967-08-08', 'bangkok')], OPTIONS)
  expect([width, years.length]).toEqual([53 * 44, 53])
})

test('two thousand meetings are as many marks as hosts have years', () => {
  const meetings = Array.from({length: 2000}, (_, index) =>
    held(`m${index}`, `${2000 + (index % 20)}-05-01`, OPTIONS.hosts[index % 3]),
  )
  const {marks} = layoutTimeline(meetings, OPTIONS)
  expect([marks.length, marks.reduce((sum, {meetings}) => sum + meetings.length, 0)]).toEqual([
    60, 2000,
  ])
})

test('arrow keys lead along a row, and to the nearest year of the next row', () => {
  const {marks} = layoutTimeline(
    [
      held('a', '2010-05-01', 'bangkok'),
      held('b', '2016-05-01', 'bangkok'),
      held('c', '2009-01-01', 'hanoi'),
      held('d', '2015-01-01', 'hanoi'),
    ],
    OPTIONS,
  )
  const [a, b, c, d] = marks
  if (!a || !b || !c || !d) throw new Error('Four marks')
  expect([
    markBeside(marks, a, 'ArrowRight'),
    markBeside(marks, b, 'ArrowRight'),
    markBeside(marks, b, 'ArrowLeft'),
    markBeside(marks, b, 'ArrowDown'),
    markBeside(marks, c, 'ArrowUp'),
    markBeside(marks, a, 'ArrowUp'),
    markBeside(marks, c, 'End'),
    markBeside(marks, d, 'Home'),
    markBeside(marks, d, 'Enter'),
  ]).toEqual([b, b, a, d, a, a, d, c, d])
})
