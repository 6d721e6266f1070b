/**
 * Whether a path of a patch can be one: @sanity/mutator takes some that it cannot read for others.
 * Brackets must be closed, and there must be a name behind every single dot.
 */
export function isPatchPath(path: string): boolean {
  let depth = 0
  let quote = ''
  for (let index = 0; index < path.length; index++) {
    const char = path[index] ?? ''
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
  return path !== '' && depth === 0 && quote === '' && !path.endsWith('.')
}
