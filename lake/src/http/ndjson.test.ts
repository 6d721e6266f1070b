import {expect, test} from 'vitest'

import {NotFoundError} from '../errors.ts'
import type {Logger} from '../logger.ts'
import {silentLogger} from '../logger.ts'
import {ndjson} from './ndjson.ts'

async function* failing(after: number, error: Error) {
  for (let n = 0; n < after; n++) yield {n}
  throw error
}

test('a failure before the first line is thrown', async () => {
  const error = new NotFoundError('none')
  await expect(ndjson(failing(0, error), silentLogger)).rejects.toBe(error)
})

test('a later failure is the last line, and a fault of ours tells nothing of itself', async () => {
  const logged: unknown[] = []
  const logger: Logger = {...silentLogger, error: (event, fields) => logged.push([event, fields])}
  const fault = new Error('password of the database')
  const response = await ndjson(failing(2, fault), logger)
  expect(await response.text()).toBe(
    '{"n":0}\n{"n":1}\n{"error":{"type":"streamError","description":"The server failed at this; what happened is in its log"}}\n',
  )
  expect(logged).toEqual([['stream failed', {error: fault}]])
})

test('reads no further than the other side does', async () => {
  let read = 0
  let ended = false
  async function* endless() {
    try {
      for (;;) {
        read++
        yield 'x'.repeat(1000)
      }
    } finally {
      ended = true
    }
  }
  const response = await ndjson(endless(), silentLogger)
  const reader = response.body?.getReader()
  await reader?.read()
  await reader?.cancel()
  expect({few: read < 300, ended}).toEqual({few: true, ended: true})
})
