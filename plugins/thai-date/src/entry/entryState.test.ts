import {expect, test} from 'vitest'

import {dayEntry} from './dayEntry.ts'
import {kept, SETTLED, settle, typed} from './entryState.ts'
import {momentEntry} from './momentEntry.ts'

test('what can be read is stored when the field is left', () => {
  const entry = typed(SETTLED, '๒๖ มิ.ย. ๒๕๖๒', dayEntry)
  expect([entry, settle(entry, dayEntry)]).toEqual([
    {text: '๒๖ มิ.ย. ๒๕๖๒', refused: false},
    {entry: SETTLED, store: {set: '2019-06-26'}},
  ])
})

test('what cannot be read stays, stores nothing, and is refused until it is mended', () => {
  const typing = typed(SETTLED, '31/04/2562', dayEntry)
  const left = settle(typing, dayEntry)
  const worse = typed(left.entry, '31/04/256', dayEntry)
  const mended = typed(worse, '30/04/2562', dayEntry)
  expect([typing, left, worse, mended]).toEqual([
    {text: '31/04/2562', refused: false},
    {entry: {text: '31/04/2562', refused: true}, store: 'nothing'},
    {text: '31/04/256', refused: true},
    {text: '30/04/2562', refused: false},
  ])
})

test('an empty text removes the value, an untouched field does nothing', () => {
  expect([settle({text: '  ', refused: false}, dayEntry), settle(SETTLED, dayEntry)]).toEqual([
    {entry: SETTLED, store: 'unset'},
    {entry: SETTLED, store: 'nothing'},
  ])
})

test('a text that was kept is refused again at once', () => {
  expect([kept('26/06/62', dayEntry), kept(undefined, dayEntry)]).toEqual([
    {text: '26/06/62', refused: true},
    SETTLED,
  ])
})

test('a stored value that is no day is not shown as one', () => {
  expect([
    dayEntry.show('2562-06-26', 'th'),
    dayEntry.echo('2562-06-26', 'th'),
    dayEntry.dayOf('2019-02-29'),
    momentEntry.show('2562-06-26T02:30:00.000Z', 'th'),
  ]).toEqual(['', '', undefined, ''])
})

test('a picked day keeps the time, or asks for one', () => {
  expect([
    dayEntry.pick('2019-06-28', '2019-06-26', 'th'),
    momentEntry.pick('2019-06-28', '2019-06-26T18:30:00.000Z', 'th'),
    momentEntry.pick('2019-06-28', undefined, 'th'),
  ]).toEqual([{value: '2019-06-28'}, {value: '2019-06-27T18:30:00.000Z'}, {text: '28 มิ.ย. 2562 '}])
})
