import type {Action, SanityClient} from '@sanity/client'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'

import {failureOf} from '../failureOf.ts'
import {NOW, steadyClock} from '../steadyClock.ts'
import {startTestLake, type TestLake} from '../testLake.ts'

let lake: TestLake
let client: SanityClient

const SYSTEM = {_createdAt: NOW, _updatedAt: NOW, _rev: expect.any(String)}
const IDS = {draftId: 'drafts.x', publishedId: 'x'}
const draft = (fields: object = {}) => ({_id: 'drafts.x', _type: 'note', ...fields, ...SYSTEM})
const published = (fields: object = {}) => ({_id: 'x', _type: 'note', ...fields, ...SYSTEM})

beforeEach(async () => {
  lake = await startTestLake({clock: steadyClock()})
  client = lake.client({token: await lake.token('editor'), perspective: 'raw'})
})

afterEach(() => lake[Symbol.asyncDispose]())

function create(fields: object, ifExists: 'fail' | 'ignore' = 'fail') {
  return client.action({
    actionType: 'sanity.action.document.create',
    publishedId: 'x',
    attributes: {_id: 'drafts.x', _type: 'note', ...fields},
    ifExists,
  })
}

function act(actionType: `sanity.action.document.${string}`, fields: object) {
  return lake.request('/v2025-02-19/data/actions/production', {
    method: 'POST',
    token: client.config().token,
    body: JSON.stringify({actions: [{actionType, ...fields}]}),
  })
}

const edit = (patch: object) => act('sanity.action.document.edit', {...IDS, patch})
const publish = () => client.action({actionType: 'sanity.action.document.publish', ...IDS})
const stored = () => client.fetch('*')

describe('action', () => {
  it('create makes a draft, once', async () => {
    expect(await create({title: 'ร่าง'})).toEqual({transactionId: expect.stringMatching(/^id\d+$/)})
    expect(await stored()).toEqual([draft({title: 'ร่าง'})])
    await create({title: 'other'}, 'ignore')
    expect(await stored()).toEqual([draft({title: 'ร่าง'})])
    const description = 'Document by ID "drafts.x" already exists'
    const error = {type: 'documentAlreadyExistsError', description, id: 'drafts.x'}
    expect(await failureOf(create({}))).toEqual({
      status: 409,
      body: {error: {type: 'actionError', description, items: [{index: 0, error}]}},
    })
  })

  it('edit changes the draft and makes one of the published document first', async () => {
    await client.create({_id: 'x', _type: 'note', title: 'a'})
    expect((await edit({set: {title: 'b'}})).status).toBe(200)
    expect(await stored()).toEqual([draft({title: 'b'}), published({title: 'a'})])
    expect((await edit({diffMatchPatch: {title: '@@ -1 +1,2 @@\n b\n+c\n'}})).status).toBe(200)
    expect(await stored()).toEqual([draft({title: 'bc'}), published({title: 'a'})])
  })

  it('edit with the Studio’s guard alone is a transaction that changes only the revision', async () => {
    await create({title: 'a'})
    const [before] = await stored()
    const response = await edit({unset: ['_empty_action_guard_pseudo_field_']})
    const {transactionId} = await response.json()
    expect(await stored()).toEqual([{...before, _rev: transactionId}])
  })

  it('publish puts the draft in the place of the published document', async () => {
    await create({title: 'a'})
    await publish()
    expect(await stored()).toEqual([published({title: 'a'})])
    const [{_rev}] = await stored()
    await edit({set: {title: 'b'}})
    const stale = client.action({
      actionType: 'sanity.action.document.publish',
      ...IDS,
      ifPublishedRevisionId: 'stale',
    })
    expect(await failureOf(stale)).toMatchObject({
      status: 409,
      body: {error: {items: [{error: {currentRevisionID: _rev, expectedRevisionID: 'stale'}}]}},
    })
    await publish()
    expect(await stored()).toEqual([published({title: 'b'})])
    expect((await failureOf(publish())).status).toBe(404)
  })

  it('publish strengthens references to what is published by then', async () => {
    await client.create({_id: 'y', _type: 'note'})
    const reference = {_type: 'reference', _ref: 'y'}
    const _strengthenOnPublish = {type: 'note'}
    await create({to: {...reference, _weak: true, _strengthenOnPublish}})
    await publish()
    expect(await client.fetch('*[_id == "x"][0].to')).toEqual(reference)
    expect((await failureOf(client.delete('y'))).status).toBe(409)
  })

  it('unpublish makes the published document a draft', async () => {
    await client.create({_id: 'x', _type: 'note', title: 'a'})
    await client.action({actionType: 'sanity.action.document.unpublish', ...IDS})
    expect(await stored()).toEqual([draft({title: 'a'})])
  })

  it('unpublish keeps the draft that is there', async () => {
    await client.create({_id: 'x', _type: 'note', title: 'a'})
    await edit({set: {title: 'b'}})
    await client.action({actionType: 'sanity.action.document.unpublish', ...IDS})
    expect(await stored()).toEqual([draft({title: 'b'})])
  })

  it('discard throws the draft away, whatever it is called', async () => {
    await client.create({_id: 'x', _type: 'note', title: 'a'})
    for (const [type, field] of [
      ['discard', 'draftId'],
      ['version.discard', 'versionId'],
    ] as const) {
      await edit({set: {title: 'b'}})
      expect((await act(`sanity.action.document.${type}`, {[field]: 'drafts.x'})).status).toBe(200)
      expect(await stored()).toEqual([published({title: 'a'})])
    }
    expect((await act('sanity.action.document.discard', {draftId: 'drafts.x'})).status).toBe(404)
  })

  it('delete removes the published document and its drafts', async () => {
    await client.create({_id: 'x', _type: 'note'})
    await edit({set: {title: 'b'}})
    const body = {publishedId: 'x', includeDrafts: ['drafts.x']}
    expect((await act('sanity.action.document.delete', body)).status).toBe(200)
    expect(await stored()).toEqual([])
    expect((await act('sanity.action.document.delete', body)).status).toBe(404)
  })

  it('delete and unpublish are refused while something refers to the document', async () => {
    await client.create({_id: 'x', _type: 'note'})
    await client.create({_id: 'y', _type: 'note', to: {_type: 'reference', _ref: 'x'}})
    const deleted = await act('sanity.action.document.delete', {publishedId: 'x'})
    const unpublished = client.action({actionType: 'sanity.action.document.unpublish', ...IDS})
    const description = 'Document "x" cannot be deleted as there are references to it from "y"'
    const error = {
      type: 'documentHasExistingReferencesError',
      description,
      id: 'x',
      referencingIDs: ['y'],
    }
    const body = {error: {type: 'actionError', description, items: [{index: 0, error}]}}
    expect([deleted.status, await deleted.json()]).toEqual([409, body])
    expect(await failureOf(unpublished)).toEqual({status: 409, body})
    expect(await client.fetch('*._id')).toEqual(['x', 'y'])
  })

  it('replaceDraft restores an older state', async () => {
    await client.create({_id: 'x', _type: 'note', title: 'new'})
    const attributes = {_id: 'drafts.x', _type: 'note', title: 'old', _rev: 'older'}
    const body = {publishedId: 'x', attributes}
    expect((await act('sanity.action.document.replaceDraft', body)).status).toBe(200)
    expect(await stored()).toEqual([draft({title: 'old'}), published({title: 'new'})])
  })

  it('several are one transaction under the client’s id, or none', async () => {
    const actions: Action[] = [
      {
        actionType: 'sanity.action.document.create',
        publishedId: 'x',
        attributes: {_id: 'drafts.x', _type: 'note'},
        ifExists: 'fail',
      },
      {actionType: 'sanity.action.document.publish', ...IDS},
    ]
    const missing = {draftId: 'drafts.none', publishedId: 'none'}
    const failing = client.action([
      ...actions,
      {actionType: 'sanity.action.document.publish', ...missing},
    ])
    expect(await failureOf(failing)).toMatchObject({
      status: 404,
      body: {error: {type: 'actionError', items: [{index: 2}]}},
    })
    expect(await client.action(actions, {dryRun: true, transactionId: 'tx'})).toEqual({
      transactionId: 'tx',
    })
    expect(await stored()).toEqual([])
    expect(await client.action(actions, {transactionId: 'tx'})).toEqual({transactionId: 'tx'})
    expect(await stored()).toEqual([published({_rev: 'tx'})])
  })
})
