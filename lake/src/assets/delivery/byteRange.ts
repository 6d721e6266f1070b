import type {ByteRange} from '../AssetFiles.ts'

/**
 * The one range that a `range` header asks for (RFC 9110, 14.2). `undefined`: send everything, also
 * for several ranges or none that can be read; `unsatisfiable`: 416.
 */
export function parseByteRange(
  header: string | undefined,
  size: number,
): ByteRange | 'unsatisfiable' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? []
  if (first === '' && last === '') return undefined
  const end = size - 1
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'unsatisfiable' : {start: size - length, end}
  }
  const start = Number(first)
  if (start > end) return 'unsatisfiable'
  if (last === '') return {start, end}
  return Number(last) < start ? undefined : {start, end: Math.min(Number(last), end)}
}
