import {open, type FileHandle} from 'node:fs/promises'

import {NotFoundError} from '../../errors.ts'
import type {ByteRange} from '../AssetFiles.ts'
import {isMissing} from './isMissing.ts'

const CHUNK = 64 * 1024

/**
 * The bytes of a file, one chunk a pull. Opened at the first pull, so that a stream that nobody
 * reads (an answer to HEAD) holds no handle.
 */
export function readFileRange(
  path: string | undefined,
  range?: ByteRange,
): ReadableStream<Uint8Array> {
  let handle: FileHandle | undefined
  let position = range?.start ?? 0
  const end = range ? range.end + 1 : Number.POSITIVE_INFINITY

  async function opened(): Promise<FileHandle> {
    try {
      if (path === undefined) throw new NotFoundError('File not found')
      return await open(path, 'r')
    } catch (cause) {
      throw isMissing(cause) ? new NotFoundError('File not found', {cause}) : cause
    }
  }

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        handle ??= await opened()
        const buffer = new Uint8Array(Math.min(CHUNK, end - position))
        const {bytesRead} =
          buffer.byteLength === 0 ? {bytesRead: 0} : await handle.read(buffer, {position})
        if (bytesRead > 0) {
          position += bytesRead
          controller.enqueue(buffer.subarray(0, bytesRead))
        }
        if (bytesRead === 0 || position >= end) {
          await handle.close()
          controller.close()
        }
      },
      async cancel() {
        await handle?.close()
      },
    },
    {highWaterMark: 0},
  )
}
