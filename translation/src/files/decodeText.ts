import {FileError} from './FileError.ts'
import type {Problem} from './Problem.ts'

export interface DecodedText {
  text: string
  /** of what was guessed */
  warnings: Problem[]
  /** the encoding has few letters: others were lost when the file was saved */
  lossy: boolean
}

const MARKS = [
  {encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf]},
  {encoding: 'utf-16le', bytes: [0xff, 0xfe]},
  {encoding: 'utf-16be', bytes: [0xfe, 0xff]},
] as const
const DECLARED = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/
/** How many bytes are looked at to guess. */
const SAMPLE = 65_536

/**
 * The text of a file: by its byte order mark, as UTF-8 where it can be that, by what its XML says, or
 * else by a guess between the two encodings that Windows has in Thailand and in the west.
 *
 * @throws FileError for an encoding that nobody knows
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))
  if (marked) return {text: decode(bytes, marked.encoding), warnings: [], lossy: false}
  const wide = wideEncoding(bytes)
  if (wide) return {text: decode(bytes, wide), warnings: [], lossy: false}
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const [, declared] = DECLARED.exec(start) ?? []
  if (declared !== undefined && !/^utf-?(8|16)$/i.test(declared)) {
    return {text: decode(bytes, declared), warnings: [], lossy: true}
  }
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return {text, warnings: [], lossy: false}
  } catch {
    const encoding = looksThai(bytes) ? 'windows-874' : 'windows-1252'
    const warning: Problem = {code: 'encoding-guessed', values: {encoding}}
    return {text: decode(bytes, encoding), warnings: [warning], lossy: true}
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes)
  } catch (error) {
    throw new FileError({code: 'encoding-unknown', values: {encoding}}, {cause: error})
  }
}

/** UTF-16 without a mark: of mostly Latin letters every other byte is zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 400)
  const zeros = [0, 0]
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  }
  const [even = 0, odd = 0] = zeros
  if (odd > even && odd > sample.length / 8) return 'utf-16le'
  return even > odd && even > sample.length / 8 ? 'utf-16be' : undefined
}

/** Thai is written in long runs of letters beyond ASCII, the languages of the west in single ones. */
function looksThai(bytes: Uint8Array): boolean {
  let letters = 0
  let runs = 0
  let inRun = false
  for (const byte of bytes.subarray(0, SAMPLE)) {
    const high = byte >= 0xa1
    if (high) letters++
    if (high && !inRun) runs++
    inRun = high
  }
  return runs > 0 && letters / runs >= 2.5
}
