import {FileError} from '../FileError.ts'
import {zipEntries, type ZipEntry} from './zipEntries.ts'

/** What a workbook may grow to when it is unpacked, in bytes. */
const MOST_UNPACKED = 400 * 1024 * 1024
const DEFLATE = 8

/**
 * Looks into a workbook before it is unpacked whole: it must be one of Excel's, without a DOCTYPE, and
 * no archive that grows without end.
 */
export async function checkWorkbook(
  bytes: Uint8Array<ArrayBuffer>,
  limit = MOST_UNPACKED,
): Promise<void> {
  const entries = zipEntries(bytes)
  const names = new Set(entries.map(({name}) => name))
  if (!names.has('xl/workbook.xml')) {
    const isOpenDocument = names.has('content.xml') && names.has('mimetype')
    throw new FileError(
      isOpenDocument
        ? {code: 'format-opendocument'}
        : {code: 'format-unknown', values: {found: 'ZIP'}},
    )
  }
  let unpacked = 0
  for (const entry of entries) {
    const text = new TextDecoder('latin1')
    let start = ''
    for await (const chunk of unpack(entry)) {
      unpacked += chunk.length
      if (unpacked > limit) {
        throw new FileError({code: 'workbook-broken', values: {reason: 'it unpacks to too much'}})
      }
      if (start.length < 4096) start += text.decode(chunk.subarray(0, 4096))
    }
    if (/\.(xml|rels)$/.test(entry.name) && /<!DOCTYPE/i.test(start)) {
      throw new FileError({code: 'xml-doctype', values: {line: 1}})
    }
  }
}

async function* unpack({method, data}: ZipEntry): AsyncGenerator<Uint8Array, void> {
  if (method !== DEFLATE) {
    yield data
    return
  }
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  try {
    yield* stream
  } catch (error) {
    throw new FileError(
      {code: 'workbook-broken', values: {reason: 'it is damaged'}},
      {cause: error},
    )
  }
}
