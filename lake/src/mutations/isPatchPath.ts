/** Characters; longer ones may take all memory to parse. */
const LENGTH = 4096
/** A range makes an array as long as it is wide, in quadratic time. */
const WIDE_RANGE = /\d{5}\s*:|:\s*-?\d{5}/

/**
 * Whether a path of a patch can be one: @sanity/mutator takes some that it cannot read for others.
 * Brackets must be closed, and there must be a name behind every single dot. Paths that would keep
 * it busy for long are none either.
 */
export function isPatchPath(path: string): boolean {
  if (path.length > LENGTH) return false
  let depth = 0
  let quote = ''
  let unquoted = ''
  for (let index = 0; index < path.length; index++) {
    const char = path[index] ?? ''
    if (quote === '') unquoted += char
    if (quote !== '') {
      if (char === '\\') index++
      else if (char === quote) quote = ''
    } else if (depth > 0 && (char === '"' || char === "'")) {
      quote = char
    } else if (char === '[') {
      depth++
    } else if (char === ']') {
      depth--
      if (depth < 0) return false
    }
  }
  return (
    path !== '' && depth === 0 && quote === '' && !path.endsWith('.') && !WIDE_RANGE.test(unquoted)
  )
}
