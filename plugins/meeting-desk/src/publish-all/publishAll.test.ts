import {expect, test} from 'vitest'

import {relatedTypes} from '../completeness/relatedTypes.ts'
import {compileSchema} from '../schema/testSchema.ts'
import {draftsFilter, readDrafts} from './draftsOf.ts'
import {publishActions} from './publishActions.ts'
import {referencedIds} from './referencedIds.ts'

const draft = (id: string) => ({
  _id: `drafts.${id}`,
  _type: 'session',
  _rev: `rev-${id}`,
  _createdAt: '2026-01-01T00:00:00Z',
  _updatedAt: '2026-01-02T00:00:00Z',
})

test('drafts of a document and of what belongs to it are asked for', async () => {
  const schema = await compileSchema()
  const parameters = [{name: 'meeting', type: 'string' as const}]
  const types = relatedTypes(
    schema,
    [
      {id: 'session-of-meeting', schemaType: 'session', parameters},
      {id: 'project-of-meeting', schemaType: 'cooperationProject', parameters},
    ],
    'meeting',
  )
  expect(draftsFilter(types)).toBe(
    '_id in path("drafts.**") && ((_id == "drafts." + $id)' +
      ' || (_type == "session" && meeting._ref == $id && !defined(archivedAt))' +
      ' || (_type == "cooperationProject" && origin.meeting._ref == $id && !defined(archivedAt)))',
  )
})

test('what is no document is left out', () => {
  expect(readDrafts([draft('a'), {_id: 'drafts.b'}, null])).toEqual([draft('a')])
})

test('each draft is published in the revision that was checked', () => {
  expect(publishActions([draft('a'), draft('b')])).toEqual([
    {
      actionType: 'sanity.action.document.publish',
      draftId: 'drafts.a',
      publishedId: 'a',
      ifDraftRevisionId: 'rev-a',
    },
    {
      actionType: 'sanity.action.document.publish',
      draftId: 'drafts.b',
      publishedId: 'b',
      ifDraftRevisionId: 'rev-b',
    },
  ])
})

test('references are found at any depth, each once', () => {
  expect(
    referencedIds({
      meeting: {_ref: 'm'},
      partners: [{_ref: 'a'}, {_ref: 'b', _weak: true}],
      origin: {meeting: {_ref: 'm'}},
    }),
  ).toEqual(['m', 'a', 'b'])
})
