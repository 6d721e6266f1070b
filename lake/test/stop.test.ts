import {once} from 'node:events'
import {Agent, request, type ClientRequest} from 'node:http'

import {expect, it} from 'vitest'

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
