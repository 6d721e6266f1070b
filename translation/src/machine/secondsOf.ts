/**
 * The seconds of a `Retry-After` header; nothing where there is none.
 *
 * @param value seconds or a date (RFC 9110, 10.2.3)
 * @param now milliseconds since 1970
 */
export function secondsOf(value: unknown, now = Date.now()): number | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined
  if (/^\s*\d{1,9}\s*$/.test(value)) return Number(value)
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000))
}
