import {once} from 'node:events'
import {createServer} from 'node:http'

import {expect, it} from 'vitest'

import {ServiceError} from '../errors.ts'
import {USUAL_QUOTA} from './CallQuota.ts'
import {callService} from './callService.ts'

it('gives up when the answer takes too long, also half-way', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/half') response.write('{"a":')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const service = {
    name: 'slow',
    url: new URL(`http://127.0.0.1:${port}`),
    headers: {},
    body: {},
    quota: USUAL_QUOTA,
  }
  const limits = {time: 100, size: 1000}
  for (const path of ['/none', '/half']) {
    const call = {method: 'GET', path, search: ''}
    const error: unknown = await callService(service, call, limits).catch(
      (reason: unknown) => reason,
    )
    expect(error instanceof ServiceError && [error.reason, error.message]).toEqual([
      'timeout',
      'The service "slow" took longer than 100 ms',
    ])
  }
  server.closeAllConnections()
  server.close()
})
