import {expect, test} from 'vitest'

import {dayEntry} from './dayEntry.ts'
import {entryKindOf} from './entryKindOf.ts'
import {momentEntry} from './momentEntry.ts'

test('knows dates, moments and types made of them', () => {
  const string = {name: 'string'}
  expect([
    entryKindOf({name: 'date', type: string}),
    entryKindOf({name: 'deadline', type: {name: 'datetime', type: string}}),
    entryKindOf(string),
    entryKindOf({name: 'deadline', type: {name: 'date'}, components: {input: () => null}}),
    entryKindOf({name: 'date', options: {list: ['2019-06-26']}}),
  ]).toEqual([dayEntry, momentEntry, undefined, undefined, undefined])
})
