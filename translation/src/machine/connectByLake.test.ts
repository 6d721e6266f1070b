import {expect, it} from 'vitest'

import {connectByLake, type LakeClient, listServices} from './connectByLake.ts'
import {MachineError} from './MachineError.ts'

/** A client whose lake answers so: with an error as `@sanity/client` throws it from 400 on. */
function clientOf(status: number, body: unknown, asked: unknown[] = []): LakeClient {
  return {
    request: async (options) => {
      asked.push(options)
      if (status < 400) return body
      throw Object.assign(new Error('refused'), {statusCode: status, response: {body}})
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

it('says that the lake cannot be reached', async () => {
  const client: LakeClient = {request: () => Promise.reject(new Error('offline'))}
  await expect(connectByLake(client, 'words')('languages')).rejects.toThrow('cannot be reached')
})

it('lists services', async () => {
  const body = {services: [{name: 'maps'}, {name: 'words'}]}
  expect(await listServices(clientOf(200, body))).toEqual(['maps', 'words'])
  expect(await listServices(clientOf(200, 'a page'))).toEqual([])
})
