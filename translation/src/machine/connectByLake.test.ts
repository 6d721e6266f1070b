import {expect, it} from 'vitest'

import {connectByLake, type LakeClient, listServices} from './connectByLake.ts'
import {MachineError} from './MachineError.ts'

/** A client whose lake answers so: with an error as `@sanity/client` throws it from 400 on. */
function clientOf(
  status: number,
  body: unknown,
  asked: unknown[] = [],
  headers: Record<string, string> = {},
): LakeClient {
  return {
    request: async (options) => {
      asked.push(options)
      if (status < 400) return body
      throw Object.assign(new Error('refused'), {statusCode: status, response: {body, headers}})
    },
  }
}

const failureOf = (status: number, body: unknown) =>
  connectByLake(clientOf(status, body), 'words')('translate', {q: []}).catch((error: unknown) =>
    error instanceof MachineError ? [error.failure, error.detail] : error,
  )

it('asks by way of the lake', async () => {
  const asked: unknown[] = []
  const ask = connectByLake(clientOf(200, {translatedText: []}, asked), 'words')
  expect([await ask('languages'), await ask('translate', {q: []})]).toEqual([
    {status: 200, answer: {translatedText: []}},
    {status: 200, answer: {translatedText: []}},
  ])
  expect(asked).toEqual([
    {method: 'GET', url: '/services/words/languages'},
    {method: 'POST', url: '/services/words/translate', body: {q: []}},
  ])
})

it('tells apart what the service says and what the lake says of it', async () => {
  expect([
    await failureOf(429, {error: 'Slowdown'}),
    await failureOf(502, {message: 'It refused the key', serviceStatus: 403}),
    await failureOf(502, {message: 'It cannot be reached'}),
    await failureOf(504, {message: 'It took too long'}),
    await failureOf(403, {message: 'Insufficient permissions'}),
    await failureOf(500, undefined),
  ]).toEqual([
    {status: 429, answer: {error: 'Slowdown'}},
    {status: 403, answer: {error: 'It refused the key'}},
    ['unreachable', 'It cannot be reached'],
    ['timeout', 'It took too long'],
    ['role', ''],
    {status: 500, answer: undefined},
  ])
})

it('tells when to come back, and whose limit it is', async () => {
  const ask = (body: object) => {
    const client = clientOf(429, body, [], {'retry-after': '7'})
    return connectByLake(client, 'words')('translate', {q: []})
  }
  const message = 'The service "words" takes 120 calls a minute from one person'
  expect([
    await ask({error: 'Slowdown'}),
    await ask({statusCode: 429, error: 'Too Many Requests', message}),
    await failureOf(413, {statusCode: 413, error: 'Payload Too Large', message}),
  ]).toEqual([
    {status: 429, answer: {error: 'Slowdown'}, retryAfter: 7},
    {status: 429, answer: {error: message}, retryAfter: 7, isQuota: true},
    {status: 413, answer: {error: message}},
  ])
})

it('says that the lake cannot be reached', async () => {
  const client: LakeClient = {request: () => Promise.reject(new Error('offline'))}
  await expect(connectByLake(client, 'words')('languages')).rejects.toThrow('cannot be reached')
})

it('lists services', async () => {
  const body = {services: [{name: 'maps'}, {name: 'words'}]}
  expect(await listServices(clientOf(200, body))).toEqual(['maps', 'words'])
  expect(await listServices(clientOf(200, 'a page'))).toEqual([])
})
