import {deflateRawSync} from 'node:zlib'

import {expect, it} from 'vitest'

import {FileError} from '../FileError.ts'
import {checkWorkbook} from './checkWorkbook.ts'

/** An archive (APPNOTE 6.3.10) of these files, without the check sums that nobody reads here. */
function archive(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(files)) {
    const data = deflateRawSync(text)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(data.length, 18)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(data.length, 20)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    parts.push(local, Buffer.from(name), data)
    directory.push(entry, Buffer.from(name))
    at += 30 + name.length + data.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(at, 16)
  return Uint8Array.from(Buffer.concat([...parts, ...directory, end]))
}

async function refusal(files: Readonly<Record<string, string>>, limit?: number): Promise<string> {
  try {
    await checkWorkbook(archive(files), limit)
    return 'read'
  } catch (error) {
    if (error instanceof FileError) return error.problem.code
    throw error
  }
}

it.each([
  ['a workbook', {'xl/workbook.xml': '<workbook/>'}, 'read'],
  ['a document of Word', {'word/document.xml': '<w/>'}, 'format-unknown'],
  [
    'an OpenDocument sheet',
    {mimetype: 'application/x', 'content.xml': '<x/>'},
    'format-opendocument',
  ],
  [
    'a workbook with a DOCTYPE',
    {'xl/workbook.xml': '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x/>'},
    'xml-doctype',
  ],
  [
    'an archive that grows without end',
    {'xl/workbook.xml': '<w/>', 'xl/sharedStrings.xml': 'x'.repeat(10_000_000)},
    'workbook-broken',
  ],
])('%s', async (_, files, expected) => {
  expect(await refusal(files, 1_000_000)).toBe(expected)
})
