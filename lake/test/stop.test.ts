import {once} from 'node:events'
import {Agent, request, type ClientRequest} from 'node:http'

import {expect, it, vi} from 'vitest'

import {startTestLake} from './testLake.ts'

/** The status of an answer that has come whole, or why there was none. */
function answerTo(asking: ClientRequest): Promise<unknown> {
  return new Promise((resolve) => {
    asking.on('error', (error) => resolve(error.message))
    asking.on('response', (response) => {
      response.resume().on('end', () => resolve(response.statusCode))
    })
  })
}

it('answers what it has begun, then no longer serves connections that clients keep', async () => {
  await using lake = await startTestLake()
  const {origin} = lake
  const agent = new Agent({keepAlive: true, maxSockets: 1})
  const begun = request(`${origin}/v1/data/mutate/production`, {
    agent,
    method: 'POST',
    headers: {
      authorization: `Bearer ${await lake.token('editor')}`,
      expect: '100-continue',
    },
  })
  const answer = answerTo(begun)
  begun.flushHeaders()
  await once(begun, 'continue')
  const closed = lake.server.close()
  begun.end(JSON.stringify({mutations: [{create: {_id: 'late', _type: 'note'}}]}))
  expect(await answer).toBe(200)
  expect((await lake.lake.datasets.get('production')).documents.has('late')).toBe(true)
  let answers = 0
  while (answers < 10 && (await answerTo(request(`${origin}/ping`, {agent}).end())) === 200) {
    answers++
  }
  expect(answers).toBeLessThanOrEqual(1)
  await closed
})

it('ends event streams', async () => {
  await using lake = await startTestLake()
  const streams = await Promise.all(
    ['/data/listen/production?query=*', '/data/live/events/production'].map((path) =>
      lake.request(`/v2025-02-19${path}`),
    ),
  )
  const texts = Promise.all(streams.map((stream) => stream.text()))
  await lake.server.close()
  expect(await texts).toEqual([
    expect.stringContaining('event: welcome'),
    expect.stringContaining('event: welcome'),
  ])
  expect([lake.lake.listeners.count, lake.lake.live.count]).toEqual([0, 0])
})

it('keeps no stream open for who asks with HEAD', async () => {
  await using lake = await startTestLake()
  for (const path of ['/data/listen/production?query=*', '/data/live/events/production']) {
    const response = await lake.request(`/v2025-02-19${path}`, {method: 'HEAD'})
    expect(response.status).toBe(200)
  }
  await vi.waitFor(() => expect([lake.lake.listeners.count, lake.lake.live.count]).toEqual([0, 0]))
})
