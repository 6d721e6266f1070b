import {expect, test} from 'vitest'

import {knownDocuments} from './knownDocuments.ts'

test('a draft and its published document are one, a version in a release is none', () => {
  expect(
    knownDocuments([
      {_id: 'agency-a', _type: 'agency', slug: 'a', kind: null, names: ['สำนัก', null]},
      {_id: 'drafts.agency-a', _type: 'agency', slug: 'a', names: ['สำนักใหม่']},
      {_id: 'drafts.topic-b', _type: 'topic', slug: null, kind: 'mission-group', names: null},
      {_id: 'versions.r.agency-c', _type: 'agency', names: []},
      'nothing',
    ]),
  ).toEqual([
    {id: 'agency-a', type: 'agency', slug: 'a', names: ['สำนัก', 'สำนักใหม่'], isPublished: true},
    {id: 'topic-b', type: 'topic', kind: 'mission-group', names: [], isPublished: false},
  ])
  const row = {_id: 'meeting-a', _type: 'meeting', names: [], fields: {year: 2019}}
  const known = {id: 'meeting-a', type: 'meeting', names: [], isPublished: true}
  expect([
    knownDocuments([row]),
    knownDocuments([{...row, _id: 'drafts.meeting-a'}, row]),
    knownDocuments([row, {...row, _id: 'drafts.meeting-a'}]),
  ]).toEqual([[{...known, published: {year: 2019}}], [known], [known]])
  expect(knownDocuments(null)).toEqual([])
})
