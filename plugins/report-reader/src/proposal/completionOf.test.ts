import {expect, test} from 'vitest'

import {completionOf} from './completionOf.ts'

const read = {participantCount: 88, theme: [{_key: 'th'}], coHosts: [], order: 2}

test('empty fields of a published document are filled, those that say something are kept', () => {
  const document = {
    id: 'meeting-a-1',
    type: 'meeting',
    names: [],
    isPublished: true,
    published: {
      _id: 'meeting-a-1',
      _type: 'meeting',
      _rev: 'r',
      theme: [{_key: 'en'}],
      coHosts: [],
    },
  }
  expect(completionOf('meeting', document, 'meeting', read)).toEqual({
    proposal: 'meeting',
    document,
    fields: ['participantCount'],
    draft: {
      _id: 'drafts.meeting-a-1',
      _type: 'meeting',
      theme: [{_key: 'en'}],
      coHosts: [],
      participantCount: 88,
    },
  })
})

test('a document with a draft, or without an empty field, is not completed', () => {
  const document = {id: 'meeting-a-1', type: 'meeting', names: [], isPublished: true}
  const published = {participantCount: 90, theme: ['x']}
  expect([
    completionOf('meeting', document, 'meeting', read),
    completionOf('meeting', {...document, published}, 'meeting', read),
  ]).toEqual([undefined, undefined])
})
