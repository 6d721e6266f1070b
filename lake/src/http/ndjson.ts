import {setImmediate} from 'node:timers/promises'

import type {Logger} from '../logger.ts'
import {isFault, wireError} from './wireError.ts'

/** Characters that are collected before they are sent on. */
const CHUNK = 64 * 1024

/**
 * One JSON value a line, read only as fast as the other side takes them. What fails before the
 * first line is thrown; later, the last line says so: `{"error": {"type", "description"}}`, which
 * Sanity's clients look for.
 */
export async function ndjson(values: AsyncIterable<unknown>, logger: Logger): Promise<Response> {
  const iterator = values[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  let item = await iterator.next()

  async function nextChunk(): Promise<string> {
    let chunk = ''
    try {
      while (!item.done && chunk.length < CHUNK) {
        chunk += `${JSON.stringify(item.value)}\n`
        item = await iterator.next()
      }
      return chunk
    } catch (error) {
      if (isFault(error)) logger.error('stream failed', {error})
      item = {done: true, value: undefined}
      return `${chunk}${JSON.stringify(errorLine(error))}\n`
    }
  }

  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        // Others may come in between two chunks, however fast this one is read.
        await setImmediate()
        const chunk = await nextChunk()
        if (chunk === '') controller.close()
        else controller.enqueue(encoder.encode(chunk))
      },
      async cancel() {
        await iterator.return?.()
      },
    },
    {highWaterMark: 0},
  )
  return new Response(body, {
    headers: {'Content-Type': 'application/x-ndjson; charset=utf-8', 'Cache-Control': 'no-store'},
  })
}

function errorLine(error: unknown) {
  const {body, status} = wireError(error)
  const description = typeof body['message'] === 'string' ? body['message'] : String(status)
  return {error: {type: 'streamError', description}}
}
