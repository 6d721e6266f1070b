import {BadRequestError} from '../errors.ts'

/** Longer arrays are written piece by piece. */
const LONG = 100
/** Characters. The engine's own limit for a string is five times that. */
const MOST = 100_000_000

/**
 * A result as JSON. Long arrays are written element by element, so that a time limit can end it in
 * between, which it cannot inside of `JSON.stringify`.
 * @throws BadRequestError when it gets too large
 */
export function serializeResult(value: unknown): string {
  return piece(value, {size: 0})
}

function piece(value: unknown, written: {size: number}): string {
  if (Array.isArray(value) && value.length > LONG) {
    const items: unknown[] = value
    return `[${items.map((item) => piece(item, written)).join(',')}]`
  }
  if (isPlainObject(value) && Object.values(value).some(isLong)) {
    const fields = Object.entries(value).map(
      ([name, field]) => `${JSON.stringify(name)}:${piece(field, written)}`,
    )
    return `{${fields.join(',')}}`
  }
  const json = JSON.stringify(value ?? null)
  written.size += json.length
  if (written.size > MOST) {
    throw new BadRequestError(`The result is larger than ${MOST} characters: ask for less`)
  }
  return json
}

function isLong(value: unknown): boolean {
  return Array.isArray(value) && value.length > LONG
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !('toJSON' in value)
  )
}
