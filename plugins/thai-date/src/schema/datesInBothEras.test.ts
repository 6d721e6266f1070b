import {expect, test} from 'vitest'

import {EntryDiff} from '../components/EntryDiff.tsx'
import {datesInBothEras} from './datesInBothEras.ts'

test('gives dates a way to show their changes, at any depth, and leaves the rest', () => {
  const own = () => null
  const types = [
    {
      name: 'meeting',
      type: 'document',
      fields: [
        {name: 'title', type: 'string'},
        {name: 'startDate', type: 'date'},
        {name: 'own', type: 'datetime', components: {diff: own}},
        {
          name: 'days',
          type: 'array',
          of: [{type: 'object', fields: [{name: 'at', type: 'datetime'}]}],
        },
      ],
    },
  ]
  const diff = {diff: EntryDiff}
  expect(datesInBothEras(types)).toEqual([
    {
      name: 'meeting',
      type: 'document',
      fields: [
        {name: 'title', type: 'string'},
        {name: 'startDate', type: 'date', components: diff},
        {name: 'own', type: 'datetime', components: {diff: own}},
        {
          name: 'days',
          type: 'array',
          of: [{type: 'object', fields: [{name: 'at', type: 'datetime', components: diff}]}],
        },
      ],
    },
  ])
})
