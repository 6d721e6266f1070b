import {FileError} from './FileError.ts'

/** What the first bytes of a file say. */
export type FileKind = 'zip' | 'xml' | 'text'

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0]
const PDF = [0x25, 0x50, 0x44, 0x46]

/** @throws FileError for what is certainly none of ours */
export function detectFormat(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new FileError({code: 'file-empty'})
  if (startsWith(bytes, ZIP)) return 'zip'
  if (startsWith(bytes, OLD_OFFICE)) throw new FileError({code: 'format-old-excel'})
  if (startsWith(bytes, PDF)) throw new FileError({code: 'format-unknown', values: {found: 'PDF'}})
  const [first] = bytes.subarray(0, 1024).filter((byte) => !BLANK.has(byte))
  return first === 0x3c ? 'xml' : 'text'
}

/** Byte order marks, the zeros of UTF-16, white space. */
const BLANK = new Set([0xef, 0xbb, 0xbf, 0xfe, 0xff, 0, 0x20, 0x09, 0x0a, 0x0d])

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
