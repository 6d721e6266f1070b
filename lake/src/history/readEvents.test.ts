import {expect, test} from 'vitest'

import {SERVER} from '../access/identities.ts'
import {editor, testDataset, type TestDataset} from '../datasets/testDataset.ts'
import {readEvents} from './readEvents.ts'

const SECOND = 1000
const at = (seconds: number) =>
  new Date(Date.parse('2026-03-01T12:00:00Z') + seconds * SECOND).toISOString()
const anan = editor('anan')
const benja = editor('benja')
const ids = {draftId: 'drafts.a', publishedId: 'a'}

async function eventsOf(lake: TestDataset, documentId: string, limit = 100) {
  return (await readEvents(lake.dataset, SERVER, {documentId, limit})).events
}

const create = {
  actionType: 'sanity.action.document.create',
  publishedId: 'a',
  attributes: {_id: 'drafts.a', _type: 'note', title: 'ร่าง'},
  ifExists: 'fail',
}
const edit = (title: string) => ({
  actionType: 'sanity.action.document.edit',
  ...ids,
  patch: {set: {title}},
})
const action = (name: string) => ({actionType: `sanity.action.document.${name}`, ...ids})

/** Each transaction `t1`, `t2` … one second after the one before, `t1` at noon. */
async function play(lake: TestDataset, ...steps: ReadonlyArray<object>): Promise<void> {
  const before = lake.dataset.lastSeq
  for (const [index, step] of steps.entries()) {
    const transactionId = `t${before + index + 1}`
    await lake.act([step], {identity: index % 2 === 0 ? anan : benja, transactionId})
    lake.pass(SECOND)
  }
}

test('a draft is created, edited, published, edited again and discarded', async () => {
  const lake = await testDataset()
  await play(lake, create, edit('หนึ่ง'), action('publish'), edit('สอง'), action('discard'))
  expect(await eventsOf(lake, 'drafts.a')).toEqual([
    {
      type: 'deleteDocumentVersion',
      timestamp: at(4),
      author: 'anan',
      documentId: 'a',
      versionId: 'drafts.a',
      versionRevisionId: 't4',
    },
    {
      type: 'createDocumentVersion',
      timestamp: at(3),
      author: 'benja',
      documentId: 'a',
      versionId: 'drafts.a',
      versionRevisionId: 't4',
    },
    {
      type: 'publishDocumentVersion',
      timestamp: at(2),
      author: 'anan',
      documentId: 'a',
      revisionId: 't3',
      versionId: 'drafts.a',
      versionRevisionId: 't2',
      publishCause: 'document.publish',
    },
    {
      type: 'createDocumentVersion',
      timestamp: at(0),
      author: 'anan',
      documentId: 'a',
      versionId: 'drafts.a',
      versionRevisionId: 't1',
    },
  ])
  expect(await eventsOf(lake, 'a')).toEqual([
    {
      type: 'publishDocumentVersion',
      timestamp: at(2),
      author: 'anan',
      documentId: 'a',
      revisionId: 't3',
      versionId: 'drafts.a',
      versionRevisionId: 't2',
      publishCause: 'document.publish',
    },
  ])
})

test('unpublishing makes a draft, deleting ends the whole', async () => {
  const lake = await testDataset()
  const remove = {...action('delete'), includeDrafts: ['drafts.a']}
  await play(lake, create, action('publish'), action('unpublish'), remove)
  const group = {type: 'deleteDocumentGroup', timestamp: at(3), author: 'benja', documentId: 'a'}
  expect((await eventsOf(lake, 'drafts.a')).slice(0, 2)).toEqual([
    group,
    {
      type: 'createDocumentVersion',
      timestamp: at(2),
      author: 'anan',
      documentId: 'a',
      versionId: 'drafts.a',
      versionRevisionId: 't3',
    },
  ])
  expect((await eventsOf(lake, 'a')).slice(0, 2)).toEqual([
    group,
    {
      type: 'unpublishDocument',
      timestamp: at(2),
      author: 'anan',
      documentId: 'a',
      versionId: 'drafts.a',
      versionRevisionId: 't3',
    },
  ])
})

test('unpublishing beside a draft that is there names its revision', async () => {
  const lake = await testDataset()
  await play(lake, create, action('publish'), edit('สอง'), action('unpublish'))
  expect((await eventsOf(lake, 'a'))[0]).toMatchObject({
    type: 'unpublishDocument',
    versionId: 'drafts.a',
    versionRevisionId: 't3',
  })
})

test('discarding a draft that never was published ends the whole', async () => {
  const lake = await testDataset()
  await play(lake, create, action('discard'))
  const types = (await eventsOf(lake, 'drafts.a')).map(({type}) => type)
  expect(types).toEqual(['deleteDocumentGroup', 'createDocumentVersion'])
})

test('what programs write without a draft are live documents', async () => {
  const lake = await testDataset()
  await lake.mutate([{create: {_id: 'a', _type: 'note'}}], {transactionId: 't1'})
  await lake.mutate([{patch: {id: 'a', set: {title: 'x'}}}], {transactionId: 't2'})
  const base = {timestamp: at(0), author: '<lake>', documentId: 'a'}
  expect(await eventsOf(lake, 'a')).toEqual([
    {type: 'updateLiveDocument', ...base, revisionId: 't2'},
    {type: 'createLiveDocument', ...base, revisionId: 't1'},
  ])
  expect(await eventsOf(lake, 'drafts.a')).toEqual([])
})

test('versions carry the name of their release', async () => {
  const lake = await testDataset()
  await lake.mutate([{create: {_id: 'versions.r1.a', _type: 'note'}}], {transactionId: 't1'})
  expect(await eventsOf(lake, 'versions.r1.a')).toEqual([
    {
      type: 'createDocumentVersion',
      timestamp: at(0),
      author: '<lake>',
      documentId: 'a',
      versionId: 'versions.r1.a',
      releaseId: 'r1',
      versionRevisionId: 't1',
    },
  ])
})

test('pages follow on from each other while the document changes', async () => {
  const lake = await testDataset()
  await lake.mutate([{create: {_id: 'a', _type: 'note'}}], {transactionId: 't1'})
  for (const n of [2, 3, 4, 5]) {
    await lake.mutate([{patch: {id: 'a', set: {n}}}], {transactionId: `t${n}`})
  }
  const pages: unknown[] = []
  let cursor = ''
  do {
    const page = await readEvents(lake.dataset, SERVER, {
      documentId: 'a',
      limit: 2,
      ...(cursor && {cursor}),
    })
    pages.push(page.events.map((event) => 'revisionId' in event && event.revisionId))
    cursor = page.nextCursor
    await lake.mutate([{delete: {id: 'a'}}, {create: {_id: 'a', _type: 'note'}}])
  } while (cursor)
  expect(pages).toEqual([['t5', 't4'], ['t3', 't2'], ['t1']])
})

test('a cursor from elsewhere is refused', async () => {
  const lake = await testDataset()
  const asked = readEvents(lake.dataset, SERVER, {documentId: 'a', limit: 1, cursor: 'x'})
  await expect(asked).rejects.toThrow('"nextCursor" must be one that this server gave out')
})
