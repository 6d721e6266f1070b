import {expect, test} from 'vitest'

import {TransactionError} from '../errors.ts'
import {parseActions} from './parseActions.ts'

function refusal(value: unknown): unknown {
  try {
    parseActions(value)
    return undefined
  } catch (error) {
    return error instanceof TransactionError ? [error.source, ...error.items] : error
  }
}

const ids = {draftId: 'drafts.a', publishedId: 'a'}
const attributes = {_id: 'drafts.a', _type: 'note', n: 1}

test('reads every action', () => {
  const actions = [
    {actionType: 'document.create', publishedId: 'a', attributes},
    {actionType: 'document.create', publishedId: 'a', attributes, ifExists: 'ignore'},
    {actionType: 'document.edit', ...ids, patch: {set: {n: 1}}},
    {actionType: 'document.publish', ...ids, ifDraftRevisionId: 'd', ifPublishedRevisionId: 'p'},
    {actionType: 'document.unpublish', ...ids},
    {actionType: 'document.delete', publishedId: 'a'},
    {actionType: 'document.delete', publishedId: 'a', includeDrafts: ['drafts.a', 'versions.r.a']},
    {actionType: 'document.discard', draftId: 'drafts.a', purge: false},
    {actionType: 'document.version.discard', versionId: 'versions.r.a'},
    {actionType: 'document.replaceDraft', publishedId: 'a', attributes},
  ]
  const expected = [
    {type: 'document.create', publishedId: 'a', attributes, ifExists: 'fail'},
    {type: 'document.create', publishedId: 'a', attributes, ifExists: 'ignore'},
    {type: 'document.edit', ...ids, patch: {set: {n: 1}}},
    {type: 'document.publish', ...ids, ifDraftRevisionId: 'd', ifPublishedRevisionId: 'p'},
    {type: 'document.unpublish', ...ids},
    {type: 'document.delete', publishedId: 'a', includeDrafts: []},
    {type: 'document.delete', publishedId: 'a', includeDrafts: ['drafts.a', 'versions.r.a']},
    {type: 'document.discard', versionId: 'drafts.a'},
    {type: 'document.discard', versionId: 'versions.r.a'},
    {type: 'document.replaceDraft', publishedId: 'a', attributes},
  ]
  expect(parseActions(actions)).toEqual(expected)
  const prefixed = actions.map((one) => ({...one, actionType: `sanity.action.${one.actionType}`}))
  expect(parseActions(prefixed)).toEqual(expected)
})

test('takes one action without an array', () => {
  expect(parseActions({actionType: 'document.unpublish', ...ids})).toEqual([
    {type: 'document.unpublish', ...ids},
  ])
})

const RELEASES = 'needs releases or variants, which this server does not have'

test.each([
  [null, 'An action must be an object'],
  [{}, 'An action needs an `actionType`'],
  [
    {actionType: 'sanity.action.document.explode'},
    'The action `sanity.action.document.explode` is not known to this server',
  ],
  [
    {actionType: 'sanity.action.document.version.create'},
    `The action \`sanity.action.document.version.create\` ${RELEASES}`,
  ],
  [
    {actionType: 'sanity.action.document.version.replace'},
    `The action \`sanity.action.document.version.replace\` ${RELEASES}`,
  ],
  [
    {actionType: 'sanity.action.document.version.unpublish'},
    `The action \`sanity.action.document.version.unpublish\` ${RELEASES}`,
  ],
  [
    {actionType: 'sanity.action.document.variant.create'},
    `The action \`sanity.action.document.variant.create\` ${RELEASES}`,
  ],
  [
    {actionType: 'sanity.action.release.publish'},
    `The action \`sanity.action.release.publish\` ${RELEASES}`,
  ],
  [
    {actionType: 'document.publish', publishedId: 'a'},
    '`document.publish` needs a document id in `draftId`',
  ],
  [
    {actionType: 'document.publish', draftId: 'a', publishedId: 'a'},
    '`document.publish`: `draftId` must be the id of a draft or version',
  ],
  [
    {actionType: 'document.publish', draftId: 'drafts.a', publishedId: 'drafts.a'},
    '`document.publish`: `publishedId` must not be the id of a draft or version',
  ],
  [
    {actionType: 'document.publish', draftId: 'drafts.a', publishedId: 'b'},
    '`document.publish`: `draftId` must be a draft or version of "b"',
  ],
  [
    {actionType: 'document.publish', ...ids, ifPublishedRevisionId: 5},
    '`document.publish`: `ifPublishedRevisionId` must be a string',
  ],
  [
    {actionType: 'document.edit', draftId: 'drafts.a', publishedId: 'b', patch: {}},
    '`document.edit`: `draftId` must be a draft or version of "b"',
  ],
  [{actionType: 'document.edit', ...ids}, '`document.edit` needs a `patch`'],
  [
    {actionType: 'document.unpublish', draftId: 'drafts.a', publishedId: 'b'},
    '`document.unpublish`: `draftId` must be a draft or version of "b"',
  ],
  [
    {actionType: 'document.delete', publishedId: 'a', includeDrafts: 'drafts.a'},
    '`document.delete`: `includeDrafts` must be an array of ids',
  ],
  [
    {actionType: 'document.delete', publishedId: 'a', includeDrafts: [1]},
    '`document.delete`: `includeDrafts` must be an array of ids',
  ],
  [
    {actionType: 'document.delete', publishedId: 'a', includeDrafts: ['drafts.b']},
    '`document.delete`: `includeDrafts` must be a draft or version of "a"',
  ],
  [
    {actionType: 'document.discard', draftId: 'a'},
    '`document.discard`: `draftId` must be the id of a draft or version',
  ],
  [{actionType: 'document.create', publishedId: 'a'}, '`document.create` needs `attributes`'],
  [
    {actionType: 'document.create', publishedId: 'a', attributes: {_id: 'drafts.a'}},
    '`document.create`: the attributes must have a `_type`',
  ],
  [
    {actionType: 'document.create', publishedId: 'a', attributes: {_type: 'note'}},
    '`document.create`: the attributes must have a valid `_id`',
  ],
  [
    {actionType: 'document.create', publishedId: 'a', attributes: {...attributes, _id: 'a'}},
    '`document.create`: `attributes._id` must be the id of a draft or version',
  ],
  [
    {actionType: 'document.create', publishedId: 'b', attributes},
    '`document.create`: `attributes._id` must be a draft or version of "b"',
  ],
  [
    {actionType: 'document.create', publishedId: 'a', attributes, ifExists: 'replace'},
    '`document.create`: `ifExists` must be "fail" or "ignore"',
  ],
  [
    {actionType: 'document.replaceDraft', publishedId: 'b', attributes},
    '`document.replaceDraft`: `attributes._id` must be a draft or version of "b"',
  ],
])('names what is wrong with %o', (action, description) => {
  const fine = {actionType: 'document.unpublish', ...ids}
  expect(refusal([fine, action])).toEqual([
    'action',
    {index: 1, error: {type: 'validationError', description}},
  ])
})

test('a patch that is wrong is named by its place', () => {
  const edit = {actionType: 'document.edit', ...ids, patch: {sett: {}}}
  expect(refusal([edit])).toMatchObject({
    1: {
      index: 0,
      error: {type: 'mutationParseError', description: 'Unknown patch operation `sett`'},
    },
  })
})

test('the actions are an array or one action', () => {
  for (const value of [undefined, null, 'x', 1]) {
    expect(refusal(value)).toEqual([
      'action',
      {index: 0, error: {type: 'validationError', description: '`actions` must be an array'}},
    ])
  }
})
