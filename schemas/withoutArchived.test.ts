import {expect, test} from 'vitest'

import {withoutArchived} from './withoutArchived.ts'

test('references at any depth offer nothing that is archived', () => {
  const filter = () => ({filter: ''})
  const to = [{type: 'topic'}]
  const type = {
    name: 'meeting',
    type: 'document',
    fields: [
      {name: 'host', type: 'reference', to},
      {name: 'topic', type: 'reference', to, options: {filter: 'kind == $kind', disableNew: true}},
      {name: 'own', type: 'reference', to, options: {filter}},
      {name: 'many', type: 'array', of: [{type: 'reference', to}, 'text']},
    ],
  }
  expect(withoutArchived(type)).toEqual({
    name: 'meeting',
    type: 'document',
    fields: [
      {name: 'host', type: 'reference', to, options: {filter: '!defined(archivedAt)'}},
      {
        name: 'topic',
        type: 'reference',
        to,
        options: {filter: 'kind == $kind && !defined(archivedAt)', disableNew: true},
      },
      {name: 'own', type: 'reference', to, options: {filter}},
      {
        name: 'many',
        type: 'array',
        of: [{type: 'reference', to, options: {filter: '!defined(archivedAt)'}}, 'text'],
      },
    ],
  })
})
