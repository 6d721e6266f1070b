import {Hono} from 'hono'
import {beforeEach, expect, it} from 'vitest'

import {ANONYMOUS, createIdentity, rolesNamed, SERVER} from '../../access/identities.ts'
import type {Identity} from '../../access/Identity.ts'
import {editor, testDataset, type TestDataset} from '../../datasets/testDataset.ts'
import {NotFoundError} from '../../errors.ts'
import {silentLogger} from '../../logger.ts'
import type {HttpEnv} from '../HttpEnv.ts'
import {wireError} from '../wireError.ts'
import {exportRoutes} from './export.ts'
import {historyRoutes} from './history.ts'

let lake: TestDataset
let asking: Identity
let app: Hono<HttpEnv>

const PUBLIC_HISTORY = createIdentity('user', 'reader', [
  {
    name: 'reader',
    title: 'Reader',
    description: 'Reads what is not secret, and its history',
    grants: [{filter: 'secret != true', permissions: ['read', 'history']}],
  },
])

beforeEach(async () => {
  lake = await testDataset()
  asking = createIdentity('user', 'viewer', rolesNamed(['viewer']))
  const datasets = {
    get: async (name: string) => {
      if (name !== 'production') throw new NotFoundError(`Dataset "${name}" not found`)
      return lake.dataset
    },
  }
  app = new Hono<HttpEnv>()
    .use(async (c, next) => {
      c.set('identity', asking)
      await next()
    })
    .route('/', historyRoutes({datasets, logger: silentLogger}))
    .route('/', exportRoutes({datasets, logger: silentLogger}))
  app.onError((error, c) => {
    const {status, body} = wireError(error)
    return c.json(body, status)
  })
})

async function get(path: string): Promise<[number, unknown]> {
  const response = await app.request(path)
  return [response.status, await response.json()]
}

async function lines(path: string): Promise<unknown[]> {
  const response = await app.request(path)
  expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8')
  const text = await response.text()
  return text
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line))
}

const HISTORY = '/data/history/production'

/** `t1` creates a and b, `t2` patches a, `t3` patches b, `t4` deletes a; a second in between. */
async function fourTransactions(): Promise<void> {
  const anan = editor('anan')
  const create = [{create: {_id: 'a', _type: 'note', n: 1}}, {create: {_id: 'b', _type: 'note'}}]
  await lake.mutate(create, {transactionId: 't1'})
  lake.pass(1000)
  await lake.mutate([{patch: {id: 'a', set: {n: 2}}}], {transactionId: 't2', identity: anan})
  lake.pass(1000)
  await lake.mutate([{patch: {id: 'b', set: {n: 3}}}], {transactionId: 't3'})
  lake.pass(1000)
  await lake.mutate([{delete: {id: 'a'}}], {transactionId: 't4', identity: anan})
}

async function idsOf(path: string): Promise<unknown[]> {
  const found = await lines(`${HISTORY}/${path}`)
  return found.map((line) => typeof line === 'object' && line !== null && 'id' in line && line.id)
}

it('streams the transactions of a document as the Studio asks for them', async () => {
  await fourTransactions()
  const query =
    'tag=x&excludeContent=true&limit=50&includeIdentifiedDocumentsOnly=true&effectFormat=mendoza&fromTransaction=t2&toTransaction='
  const timestamps = ['2026-03-01T12:00:01.000Z', '2026-03-01T12:00:03.000Z']
  const last = {
    _id: 'a',
    _type: 'note',
    _createdAt: '2026-03-01T12:00:00.000Z',
    _updatedAt: timestamps[0],
    n: 2,
  }
  expect(await lines(`${HISTORY}/transactions/a?${query}`)).toEqual([
    {
      id: 't2',
      timestamp: timestamps[0],
      author: 'anan',
      documentIDs: ['a'],
      mutations: [{patch: {id: 'a', set: {n: 2}}}],
      effects: {a: {apply: expect.any(Array), revert: expect.any(Array)}},
    },
    {
      id: 't4',
      timestamp: timestamps[1],
      author: 'anan',
      documentIDs: ['a'],
      mutations: [{delete: {id: 'a'}}],
      effects: {a: {apply: [0, null], revert: [0, last]}},
    },
  ])
})

it.each([
  ['transactions/a', ['t1', 't2', 't4']],
  ['transactions/a,b', ['t1', 't2', 't3', 't4']],
  ['transactions', ['t1', 't2', 't3', 't4']],
  ['transactions/a?reverse=true', ['t4', 't2', 't1']],
  ['transactions/a?reverse=true&limit=2', ['t4', 't2']],
  ['transactions/a?fromTransaction=&limit=1', ['t1']],
  ['transactions/a,b?fromTransaction=t2&toTransaction=t3', ['t2', 't3']],
  ['transactions/a?authors=anan,benja', ['t2', 't4']],
  ['transactions/a?authors=benja', []],
  ['transactions/a?fromTime=2026-03-01T12:00:01Z&toTime=2026-03-01T12:00:02.5Z', ['t2']],
  ['transactions/unknown', []],
])('%s', async (path, expected) => {
  await fourTransactions()
  expect(await idsOf(path)).toEqual(expected)
})

it('leaves mutations, effects and other documents out when it is told to', async () => {
  await fourTransactions()
  const [first] = await lines(`${HISTORY}/transactions/a?limit=1&excludeMutations=true`)
  const base = {id: 't1', timestamp: '2026-03-01T12:00:00.000Z', author: '<lake>'}
  expect(first).toEqual({...base, documentIDs: ['a', 'b']})
  const only = 'includeIdentifiedDocumentsOnly=true'
  expect(await lines(`${HISTORY}/transactions/a?limit=1&excludeMutations=true&${only}`)).toEqual([
    {...base, documentIDs: ['a']},
  ])
})

it('answers events by the id that was asked for', async () => {
  await lake.mutate([{create: {_id: 'a', _type: 'note'}}], {transactionId: 't1'})
  await lake.mutate([{patch: {id: 'a', set: {n: 1}}}], {transactionId: 't2'})
  const base = {documentId: 'a', timestamp: '2026-03-01T12:00:00.000Z', author: '<lake>'}
  expect(await get(`${HISTORY}/events/documents/a?limit=1`)).toEqual([
    200,
    {events: {a: [{type: 'updateLiveDocument', ...base, revisionId: 't2'}]}, nextCursor: '2'},
  ])
  expect(await get(`${HISTORY}/events/documents/a?limit=1&nextCursor=1`)).toEqual([
    200,
    {events: {a: []}, nextCursor: ''},
  ])
  expect(await get(`${HISTORY}/events/documents/drafts.new`)).toEqual([
    200,
    {events: {'drafts.new': []}, nextCursor: ''},
  ])
})

/** `a` as it was after the transaction of that second. */
function noteA(n: number, second: number) {
  return {
    _id: 'a',
    _type: 'note',
    _createdAt: '2026-03-01T12:00:00.000Z',
    _updatedAt: `2026-03-01T12:00:0${second}.000Z`,
    _rev: `t${second + 1}`,
    n,
  }
}

it('gives documents back as they were', async () => {
  await fourTransactions()
  const expected = [
    ['a?revision=t1', [noteA(1, 0)]],
    ['a,drafts.a?revision=t3', [noteA(2, 1)]],
    ['a?time=2026-03-01T12:00:00.500Z', [noteA(1, 0)]],
    ['a?lastRevision=true', [noteA(2, 1)]],
    ['a?revision=t4', []],
  ] as const
  for (const [path, documents] of expected) {
    expect(await get(`${HISTORY}/documents/${path}`)).toEqual([200, {documents}])
  }
})

it.each([
  ['documents/a?revision=t9', 404, 'There is no revision "t9" in this dataset'],
  ['documents/x,y?lastRevision=true', 404, 'There never was a document "x", "y" in this dataset'],
  ['documents/a', 400, 'Say one of "revision", "time" and "lastRevision=true"'],
  [
    'documents/a?revision=t1&time=2026-01-01',
    400,
    'Say one of "revision", "time" and "lastRevision=true"',
  ],
  ['documents/a?time=yesterday', 400, '"time" must be a time in ISO 8601'],
  ['documents/a?lastRevision=maybe', 400, '"lastRevision" must be true or false'],
  ['documents/a..b?revision=t1', 400, '"a..b" is no valid document id'],
  ['transactions/a?limit=0', 400, '"limit" must be a whole number from 1 on'],
  ['transactions/a?effectFormat=diff', 400, '"effectFormat" must be "mendoza"'],
  ['transactions/a?fromTransaction=t9', 404, 'There is no transaction "t9" in this dataset'],
  ['transactions/a?reverse=maybe', 400, '"reverse" must be true or false'],
  ['events/documents/a,b', 400, 'Events are told of one document at a time'],
  ['events/documents/a?limit=1001', 400, '"limit" must be at most 1000'],
  ['events/documents/a?nextCursor=x', 400, '"nextCursor" must be one that this server gave out'],
])('refuses %s with %i', async (path, statusCode, message) => {
  await fourTransactions()
  const [status, body] = await get(`${HISTORY}/${path}`)
  expect([status, body]).toEqual([statusCode, expect.objectContaining({statusCode, message})])
})

it('says that a dataset is not there to who may read history alone', async () => {
  expect((await get('/data/history/nowhere/documents/a?lastRevision=true'))[0]).toBe(404)
  asking = ANONYMOUS
  expect((await get('/data/history/nowhere/documents/a?lastRevision=true'))[0]).toBe(401)
  asking = createIdentity('user', 'guest', [])
  expect((await get('/data/history/nowhere/documents/a?lastRevision=true'))[0]).toBe(403)
})

it.each(['documents/a?revision=t1', 'transactions/a', 'events/documents/a'])(
  'shows %s to nobody without the grant',
  async (path) => {
    await fourTransactions()
    asking = ANONYMOUS
    expect((await get(`${HISTORY}/${path}`))[0]).toBe(401)
    asking = createIdentity('user', 'guest', [])
    expect((await get(`${HISTORY}/${path}`))[0]).toBe(403)
  },
)

it('shows states that were readable, and nothing else of the document', async () => {
  await lake.mutate([{create: {_id: 'a', _type: 'note', secret: true}}], {transactionId: 't1'})
  await lake.mutate([{patch: {id: 'a', set: {n: 1}}}], {transactionId: 't2'})
  await lake.mutate([{patch: {id: 'a', unset: ['secret']}}], {transactionId: 't3'})
  await lake.mutate([{patch: {id: 'a', set: {n: 2}}}], {transactionId: 't4'})
  await lake.mutate([{create: {_id: 'b', _type: 'note', secret: true}}], {transactionId: 't5'})
  asking = PUBLIC_HISTORY
  expect(await idsOf('transactions/a,b')).toEqual(['t4'])
  expect(await idsOf('transactions/a,b?limit=1')).toEqual(['t4'])
  expect(await get(`${HISTORY}/events/documents/a`)).toMatchObject([
    200,
    {events: {a: [{type: 'updateLiveDocument', revisionId: 't4'}]}},
  ])
  expect(await get(`${HISTORY}/documents/a?revision=t3`)).toMatchObject([
    200,
    {documents: [{_rev: 't3'}]},
  ])
  expect((await get(`${HISTORY}/transactions`))[0]).toBe(403)
})

it('answers alike for what is hidden and what does not exist', async () => {
  await lake.mutate([{create: {_id: 'b', _type: 'note', secret: true}}], {transactionId: 't1'})
  asking = PUBLIC_HISTORY
  const hidden = await get(`${HISTORY}/documents/b?lastRevision=true`)
  expect(hidden).toEqual(await get(`${HISTORY}/documents/nothing?lastRevision=true`))
  expect(hidden[0]).toBe(403)
})

it('goes on serving a long history in parts', async () => {
  await lake.mutate([{create: {_id: 'a', _type: 'note', text: 'ก'.repeat(2000)}}])
  for (let n = 0; n < 700; n++) {
    await lake.mutate([{patch: {id: 'a', set: {text: `${n}${'ก'.repeat(2000)}`}}}])
  }
  const all = await lines(`${HISTORY}/transactions/a?limit=10000`)
  expect(all).toHaveLength(701)
  const response = await app.request(`${HISTORY}/transactions/a?limit=10000`)
  const reader = response.body?.getReader()
  expect((await reader?.read())?.done).toBe(false)
  await reader?.cancel()
})

async function documentIds(path: string): Promise<unknown[]> {
  const found = await lines(path)
  return found.map((line) => typeof line === 'object' && line !== null && '_id' in line && line._id)
}

it('exports what may be read, of all or some types, as it was when it was asked', async () => {
  await lake.mutate([
    {create: {_id: 'a', _type: 'note'}},
    {create: {_id: 'drafts.a', _type: 'note'}},
    {create: {_id: 'b', _type: 'capital'}},
  ])
  expect(await documentIds('/data/export/production')).toEqual(['a', 'drafts.a', 'b'])
  expect(await documentIds('/data/export/production?types=capital,meeting')).toEqual(['b'])
  expect(await documentIds('/data/export/production?nextCursor=')).toEqual(['a', 'drafts.a', 'b'])
  asking = ANONYMOUS
  expect(await documentIds('/data/export/production')).toEqual(['a', 'b'])
  asking = SERVER
  const response = await app.request('/data/export/production')
  await lake.mutate([{delete: {id: 'b'}}, {patch: {id: 'a', set: {late: true}}}])
  const text = await response.text()
  expect([text.includes('"b"'), text.includes('late')]).toEqual([true, false])
})

it('exports an empty dataset as nothing, an unknown one as 404', async () => {
  expect(await lines('/data/export/production')).toEqual([])
  expect((await get('/data/export/nowhere'))[0]).toBe(404)
})
