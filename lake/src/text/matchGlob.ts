const STAR = '*'.charCodeAt(0)
const DOT = '.'.charCodeAt(0)

/**
 * Whether the whole token fits the pattern: `*` is any run of characters, `.` any one UTF-16 unit.
 * Only ever goes back to the last `*`, so no pattern takes longer than token × pattern steps.
 */
export function matchGlob(token: string, pattern: string): boolean {
  let at = 0
  let inPattern = 0
  let star = -1
  let resume = 0
  while (at < token.length) {
    const wanted = pattern.charCodeAt(inPattern)
    if (wanted === STAR) {
      star = inPattern++
      resume = at
    } else if (wanted === DOT || wanted === token.charCodeAt(at)) {
      at++
      inPattern++
    } else if (star >= 0) {
      inPattern = star + 1
      at = ++resume
    } else {
      return false
    }
  }
  while (pattern[inPattern] === '*') inPattern++
  return inPattern === pattern.length
}
