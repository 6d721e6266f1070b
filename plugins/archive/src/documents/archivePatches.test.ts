import {expect, test} from 'vitest'

import {archivedAt} from './archivedAt.ts'
import {archivePatches} from './archivePatches.ts'

const AT = '2026-11-24T03:00:00.000Z'

test('draft and published form are archived as they were seen', () => {
  const forms = [
    {_id: 'drafts.one', _rev: 'a'},
    {_id: 'one', _rev: 'b'},
  ]
  expect(archivePatches(forms, AT)).toEqual([
    {id: 'drafts.one', operations: {ifRevisionID: 'a', set: {archivedAt: AT}}},
    {id: 'one', operations: {ifRevisionID: 'b', set: {archivedAt: AT}}},
  ])
})

test('only what is there is taken out of the archive', () => {
  expect(archivePatches([null, {_id: 'one'}], undefined)).toEqual([
    {id: 'one', operations: {unset: ['archivedAt']}},
  ])
})

test('a document is archived when it says so in text', () => {
  expect([{archivedAt: AT}, {archivedAt: null}, {}, null].map(archivedAt)).toEqual([
    AT,
    undefined,
    undefined,
    undefined,
  ])
})
