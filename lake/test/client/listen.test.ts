import {connect} from 'node:net'

import {ChannelError, ConnectionFailedError} from '@sanity/client'
import {expect, test, vi} from 'vitest'

import {startTestLake} from '../testLake.ts'

test('the client is told of what it listens to, until it unsubscribes', async () => {
  await using lake = await startTestLake()
  const client = lake.client({token: await lake.token('editor')})
  const told: unknown[] = []
  const subscription = client
    .listen(
      '*[_type == $type]',
      {type: 'city'},
      {events: ['welcome', 'mutation'], includePreviousRevision: true},
    )
    .subscribe((event) =>
      told.push(
        event.type === 'mutation'
          ? [event.transition, event.documentId, event.previous?.['name'], event.result?.['name']]
          : event.type,
      ),
    )
  await vi.waitFor(() => expect(told).toEqual(['welcome']))
  await client.createOrReplace({_id: 'bangkok', _type: 'city', name: 'กรุงเทพ'})
  await client.create({_id: 'drafts.bangkok', _type: 'city', name: 'draft'})
  await client.create({_id: 'a', _type: 'meeting'})
  await client.patch('bangkok').set({name: 'กรุงเทพมหานคร'}).commit()
  await client.delete('bangkok')
  await vi.waitFor(() => expect(told.length).toBe(4))
  expect(told).toEqual([
    'welcome',
    ['appear', 'bangkok', undefined, 'กรุงเทพ'],
    ['update', 'bangkok', 'กรุงเทพ', 'กรุงเทพมหานคร'],
    ['disappear', 'bangkok', 'กรุงเทพมหานคร', undefined],
  ])
  subscription.unsubscribe()
  await vi.waitFor(() => expect(lake.lake.listeners.count).toBe(0))
})

test('the client is told why a query cannot be listened to, and does not come back', async () => {
  await using lake = await startTestLake()
  const client = lake.client({token: await lake.token('viewer')})
  const error = await new Promise<unknown>((resolve) => {
    client.listen('*[_id ==').subscribe({error: resolve})
  })
  expect(error).toBeInstanceOf(ChannelError)
  expect(String(error)).toContain('> 1 | *[_id ==')
})

test('a token that is none ends the listener', async () => {
  await using lake = await startTestLake()
  const error = await new Promise<unknown>((resolve) => {
    lake.client({token: 'none'}).listen('*').subscribe({error: resolve})
  })
  expect(error).toEqual(new ConnectionFailedError('EventSource connection failed', {status: 401}))
})

test('a listener goes on where it was after a restart of the server', async () => {
  await using lake = await startTestLake()
  const client = lake.client({token: await lake.token('editor')})
  const {_rev} = await client.create({_id: 'a', _type: 'city'})
  await client.patch('a').set({n: 1}).commit()
  await lake.restart()
  const response = await lake.request(
    `/v2025-02-19/data/listen/production?query=${encodeURIComponent('*[_id == "a"]')}&enableResume=true`,
    {headers: {'last-event-id': `${_rev}#a`}},
  )
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString()
    if (text.includes('event: mutation')) break
  }
  expect(text).toMatch(/event: welcomeback\n[^]*event: mutation\n.*#a\n/)
  await vi.waitFor(() => expect(lake.lake.listeners.count).toBe(0))
})

test('live content tells the tags of what changes', async () => {
  await using lake = await startTestLake()
  const client = lake.client()
  const editor = lake.client({token: await lake.token('editor')})
  const {syncTags = []} = await client.fetch('*[_type == "city"]', {}, {filterResponse: false})
  const told: unknown[] = []
  const subscription = client.live.events().subscribe((event) => told.push(event))
  await vi.waitFor(() => expect(told.length).toBe(1))
  await editor.create({_id: 'a', _type: 'city'})
  await vi.waitFor(() => expect(told.length).toBe(2))
  expect(told).toEqual([
    {type: 'welcome', id: expect.any(String)},
    {type: 'message', id: expect.any(String), tags: expect.arrayContaining([...syncTags])},
  ])
  subscription.unsubscribe()
  await vi.waitFor(() => expect(lake.lake.live.count).toBe(0))
})

test('a reader that does not read is let go of', async () => {
  await using lake = await startTestLake()
  const client = lake.client({token: await lake.token('editor')})
  const {port, hostname} = new URL(lake.origin)
  const socket = connect(Number(port), hostname)
  socket.pause()
  socket.write(
    'GET /data/listen/production?query=*&includeResult=true HTTP/1.1\r\nHost: localhost\r\n\r\n',
  )
  await vi.waitFor(() => expect(lake.lake.listeners.count).toBe(1))
  for (let turn = 0; turn < 30 && lake.lake.listeners.count > 0; turn++) {
    await client.createOrReplace({_id: 'a', _type: 'city', text: 'x'.repeat(1_000_000)})
  }
  expect(lake.lake.listeners.count).toBe(0)
  socket.destroy()
})
