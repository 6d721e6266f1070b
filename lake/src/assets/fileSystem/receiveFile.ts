import {createHash} from 'node:crypto'
import {open, rm, type FileHandle} from 'node:fs/promises'

import {BadRequestError, PayloadTooLargeError, UnavailableError} from '../../errors.ts'

/** The part of a file handle that writing takes; tests put a full disk in its place. */
export type WritableFile = Pick<FileHandle, 'write' | 'sync' | 'close'>

export type OpenForWriting = (path: string) => Promise<WritableFile>

export const openForWriting: OpenForWriting = (path) => open(path, 'wx')

export interface ReceivedFile {
  size: number
  sha1: string
}

/** Writes the stream to a new file and flushes it to disk. The file is gone when this throws. */
export async function receiveFile(
  bytes: ReadableStream<Uint8Array>,
  path: string,
  limit: number,
  openFile: OpenForWriting,
): Promise<ReceivedFile> {
  const reader = bytes.getReader()
  try {
    const file = await onMedium(openFile(path))
    try {
      const received = await copy(reader, file, limit)
      await onMedium(file.sync())
      return received
    } finally {
      await file.close()
    }
  } catch (error) {
    await rm(path, {force: true})
    // The sender may be gone already; what it was refused for is told either way.
    await reader.cancel(error).catch(() => undefined)
    throw error
  }
}

async function copy(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  file: WritableFile,
  limit: number,
): Promise<ReceivedFile> {
  const hash = createHash('sha1')
  let size = 0
  for (;;) {
    const {done, value} = await reader.read().catch((cause: unknown) => {
      throw new BadRequestError('The upload broke off before its end: send the file again', {cause})
    })
    if (done) return {size, sha1: hash.digest('hex')}
    size += value.byteLength
    if (size > limit) {
      throw new PayloadTooLargeError(limit, `The file is larger than the limit of ${limit} bytes`)
    }
    hash.update(value)
    for (let at = 0; at < value.byteLength;) {
      at += (await onMedium(file.write(value, at))).bytesWritten
    }
  }
}

const REFUSALS = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EFBIG'])

/** A medium that refuses is a state of the server, not a fault of the request or the program. */
export async function onMedium<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && REFUSALS.has(String(cause.code))) {
      throw new UnavailableError(
        'The file could not be stored: the disk is full or cannot be written',
        {cause},
      )
    }
    throw cause
  }
}
