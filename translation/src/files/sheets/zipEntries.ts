import {FileError} from '../FileError.ts'

export interface ZipEntry {
  name: string
  /** `deflate` or stored */
  method: number
  /** as it lies in the archive */
  data: Uint8Array<ArrayBuffer>
}

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const END_LENGTH = 22
const MOST_ENTRIES = 10_000

/** The files in a ZIP archive, still compressed. @throws FileError for what is no whole archive */
export function zipEntries(bytes: Uint8Array<ArrayBuffer>): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return entriesOf(bytes, view)
  } catch (error) {
    if (error instanceof FileError) throw error
    throw broken('the archive is cut off', error)
  }
}

function entriesOf(bytes: Uint8Array<ArrayBuffer>, view: DataView): ZipEntry[] {
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  if (count > MOST_ENTRIES) throw broken('too many files in it')
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw broken('its directory is damaged')
    const method = view.getUint16(at + 10, true)
    const size = view.getUint32(at + 20, true)
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const local = view.getUint32(at + 42, true)
    if (view.getUint32(local, true) !== LOCAL_SIGNATURE) throw broken('its directory is damaged')
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    entries.push({name, method, data: bytes.subarray(start, start + size)})
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - END_LENGTH; at >= 0; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at
  }
  throw broken('the archive is cut off')
}

function broken(reason: string, cause?: unknown): FileError {
  return new FileError({code: 'workbook-broken', values: {reason}}, {cause})
}
