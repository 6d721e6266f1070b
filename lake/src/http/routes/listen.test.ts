import {expect, it} from 'vitest'

import {ANONYMOUS, createIdentity} from '../../access/identities.ts'
import {listenTestApp, nextEvents, type ListenTestApp} from './listenTestApp.ts'

const NOBODY = createIdentity('user', 'nobody', [])
const ALL = encodeURIComponent('*')

async function open({app}: ListenTestApp, path: string, headers: Record<string, string> = {}) {
  const response = await app.request(path, {headers})
  const reader = response.body?.getReader()
  if (!reader) throw new Error('No body')
  return {response, reader}
}

const create = (id: string) => ({create: {_id: id, _type: 'city'}})

it('gives what the address asks for', async () => {
  await using lake = await listenTestApp()
  const {reader} = await open(
    lake,
    `/v2025-02-19/data/listen/production?tag=x&query=${encodeURIComponent('*[_id == $id]')}&$id=%22drafts.a%22&includeResult=true&includeAllVersions=true&visibility=query&includeMutations=false`,
  )
  await lake.write('t1', create('drafts.a'), create('a'))
  const document = lake.dataset.documents.get('drafts.a')
  expect(await nextEvents(reader, 2)).toEqual([
    'event: welcome\ndata: {"listenerName":"id2"}',
    `event: mutation\nid: t1#drafts.a\ndata: ${JSON.stringify({
      eventId: 't1#drafts.a',
      documentId: 'drafts.a',
      transactionId: 't1',
      transition: 'appear',
      identity: '<lake>',
      timestamp: '2026-03-01T09:00:00.000Z',
      resultRev: 't1',
      transactionTotalEvents: 1,
      transactionCurrentEvent: 1,
      visibility: 'query',
      result: document,
    })}`,
  ])
  expect(lake.listeners.count).toBe(1)
  await reader.cancel()
  expect([lake.listeners.count, lake.streams.count]).toEqual([0, 0])
})

it.each([
  ['/v2025-02-19/', ['id: t1#a']],
  ['/v2021-06-07/', ['id: t1#a', 'id: t1#drafts.a']],
  ['/v1/', ['id: t1#a', 'id: t1#drafts.a']],
  ['/vX/', ['id: t1#a']],
])(
  'shows drafts that nobody asked for as that version of the api does: %s',
  async (version, ids) => {
    await using lake = await listenTestApp()
    const {reader} = await open(lake, `${version}data/listen/production?query=${ALL}`)
    await lake.write('t1', create('a'), create('drafts.a'))
    const [, ...events] = await nextEvents(reader, ids.length + 1)
    expect(events.map((event) => event.split('\n')[1])).toEqual(ids)
  },
)

it('resumes where that is asked for', async () => {
  await using lake = await listenTestApp()
  await lake.write('t1', create('a'))
  await lake.write('t2', create('b'))
  const names = async (options: string, id: string) => {
    const path = `/data/listen/production?query=${ALL}${options}`
    const {reader} = await open(lake, path, {'last-event-id': id})
    return (await nextEvents(reader, 1)).map((event) => event.split('\n')[0])
  }
  expect(await names('&enableResume=true', 't1#a')).toEqual(['event: welcomeback'])
  expect(await names('&enableResume=true', 't9#a')).toEqual(['event: reset'])
  expect(await names('', 't1#a')).toEqual(['event: welcome'])
})

it('tells inside the stream what is wrong with a query', async () => {
  await using lake = await listenTestApp()
  const path = `/data/listen/production?query=${encodeURIComponent('*[_id == ')}`
  const response = await lake.app.request(path)
  const [, data = ''] = (await response.text()).split('data: ')
  expect([response.status, JSON.parse(data)]).toEqual([
    200,
    {
      message: expect.any(String),
      error: {
        type: 'queryParseError',
        description: expect.any(String),
        query: '*[_id == ',
        start: 8,
        end: 9,
      },
    },
  ])
  expect([lake.listeners.count, lake.streams.count]).toEqual([0, 0])
})

it.each([
  ['/data/listen/production', 400, 'The parameter "query" is missing'],
  [
    '/data/listen/production?query=*&$id=a',
    400,
    'The value of $id is not JSON: strings need quotation marks',
  ],
  ['/data/listen/production?query=*&effectFormat=x', 400, '"effectFormat" must be "mendoza"'],
  ['/data/listen/production?query=*&includeResult=x', 400, '"includeResult" must be true or false'],
  ['/data/listen/other?query=*', 404, 'Dataset "other" not found'],
  ['/data/live/events/other', 404, 'Dataset "other" not found'],
])('refuses %s', async (path, status, message) => {
  await using lake = await listenTestApp()
  const response = await lake.app.request(path)
  expect([response.status, await response.json()]).toEqual([
    status,
    expect.objectContaining({message}),
  ])
  expect(lake.streams.count).toBe(0)
})

it('does not tell who may read nothing what exists', async () => {
  await using lake = await listenTestApp()
  lake.as(NOBODY)
  const status = async (path: string) => (await lake.app.request(path)).status
  expect(await status('/data/listen/production?query=*')).toBe(403)
  expect(await status('/data/listen/other?query=*')).toBe(403)
  expect(await status('/data/live/events/other')).toBe(403)
})

it('shows nobody in particular published documents alone', async () => {
  await using lake = await listenTestApp()
  lake.as(ANONYMOUS)
  const {reader} = await open(
    lake,
    `/data/listen/production?query=${ALL}&includeAllVersions=true&includeMutations=false`,
  )
  await lake.write('t1', create('drafts.a'), create('a'), create('secret.b'))
  const [, event = ''] = await nextEvents(reader, 2)
  expect(event).toContain('"documentId":"a"')
  expect(event).toContain('"transactionTotalEvents":1')
})

it('does not begin for a head', async () => {
  await using lake = await listenTestApp()
  const response = await lake.app.request('/data/listen/production?query=*', {method: 'HEAD'})
  expect([response.status, lake.listeners.count]).toEqual([200, 0])
})
