import {createSchema} from 'sanity'
import {expect, test} from 'vitest'

import {termType} from './termType.ts'

test('kinds and titles are those of the form', () => {
  const schema = createSchema({
    name: 'test',
    types: [
      {
        name: 'glossaryTerm',
        type: 'document',
        fields: [
          {name: 'term', type: 'string', title: 'ศัพท์'},
          {
            name: 'kind',
            type: 'string',
            title: 'ประเภท',
            options: {list: ['event', {value: 'place', title: 'สถานที่'}]},
          },
          {name: 'note', type: 'text', title: 'หมายเหตุ'},
        ],
      },
    ],
  })
  expect(termType(schema)).toEqual({
    titles: {kind: 'ประเภท', term: 'ศัพท์', forbidden: 'forbidden', note: 'หมายเหตุ'},
    kinds: new Map([
      ['event', 'event'],
      ['place', 'สถานที่'],
    ]),
  })
})
