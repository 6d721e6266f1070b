import {expect, it} from 'vitest'

import {ANONYMOUS, SERVER} from '../../access/identities.ts'
import {PUBLISHED} from '../../views/perspectives.ts'
import {listenTestApp, nextEvents, type ListenTestApp} from './listenTestApp.ts'

const PATH = '/v2025-02-19/data/live/events/production'

async function open({app}: ListenTestApp, path: string, headers: Record<string, string> = {}) {
  const response = await app.request(path, {headers})
  const reader = response.body?.getReader()
  if (!reader) throw new Error('No body')
  return reader
}

const create = (id: string) => ({create: {_id: id, _type: 'city'}})

it('tells the tags of the queries whose results change', async () => {
  await using lake = await listenTestApp()
  const ask = async (query: string) => {
    const request = {query, params: {}, perspective: PUBLISHED, identity: SERVER}
    return lake.queries.run({dataset: lake.dataset, ...request})
  }
  const {syncTags} = await ask('*[_id == "a"]')
  const others = await ask('*[_id == "b"]')
  lake.as(ANONYMOUS)
  const reader = await open(lake, PATH)
  await lake.write('t1', create('a'))
  const [welcome, message = ''] = await nextEvents(reader, 2)
  expect(welcome).toBe('event: welcome\nid: id1:0\ndata: {}')
  const [head, data = ''] = message.split('\ndata: ')
  expect(head).toBe('event: message\nid: id1:1')
  const {tags} = JSON.parse(data)
  expect(tags).toEqual(expect.arrayContaining([...syncTags]))
  expect(tags).not.toEqual(expect.arrayContaining([...others.syncTags]))
  expect(lake.live.count).toBe(1)
  await reader.cancel()
  expect(lake.live.count).toBe(0)
})

it('tells of drafts who asks for them with a token', async () => {
  await using lake = await listenTestApp()
  const published = await open(lake, PATH)
  const drafts = await open(lake, `${PATH}?includeDrafts=true`)
  await lake.write('t1', create('drafts.a'))
  await lake.write('t2', create('a'))
  const ids = (events: string[]) => events.map((event) => event.split('\n')[1])
  expect(ids(await nextEvents(published, 2))).toEqual(['id: id1:0', 'id: id1:2'])
  expect(ids(await nextEvents(drafts, 3))).toEqual(['id: id1:0', 'id: id1:1', 'id: id1:2'])
  lake.as(ANONYMOUS)
  const response = await lake.app.request(`${PATH}?includeDrafts=true`)
  expect(response.status).toBe(401)
})

it('tells again what was missed', async () => {
  await using lake = await listenTestApp()
  const first = await open(lake, PATH)
  await lake.write('t1', create('a'))
  await first.cancel()
  await lake.write('t2', create('b'))
  const reader = await open(lake, PATH, {'last-event-id': 'id1:1'})
  await lake.write('t3', create('c'))
  const events = await nextEvents(reader, 3)
  expect(events.map((event) => event.split('\n').slice(0, 2))).toEqual([
    ['event: welcome', 'data: {}'],
    ['event: message', 'id: id1:2'],
    ['event: message', 'id: id1:3'],
  ])
})

it.each(['other:1', 'id1:7', 'id1', ':'])(
  'tells who comes with %s, which means nothing here, to start over',
  async (lastEventId) => {
    await using lake = await listenTestApp()
    await lake.write('t1', create('a'))
    const reader = await open(lake, PATH, {'last-event-id': lastEventId})
    expect(await nextEvents(reader, 2)).toEqual([
      'event: welcome\ndata: {}',
      'event: restart\nid: id1:1\ndata: {}',
    ])
  },
)
