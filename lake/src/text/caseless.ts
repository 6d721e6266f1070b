const ASCII_ONLY = /^[\0-\x7F]*$/

/**
 * Two texts are equal in this form exactly when a regular expression with the flag `i` and without `u`
 * takes them for equal (ECMAScript, Canonicalize): upper case one UTF-16 unit at a time, where that
 * gives one unit and does not turn into ASCII.
 */
export function caseless(text: string): string {
  if (ASCII_ONLY.test(text)) return text.toUpperCase()
  let result = ''
  for (let index = 0; index < text.length; index++) result += caselessUnit(text.charAt(index))
  return result
}

function caselessUnit(unit: string): string {
  const upper = unit.toUpperCase()
  if (upper.length !== 1) return unit
  return unit.charCodeAt(0) >= 0x80 && upper.charCodeAt(0) < 0x80 ? unit : upper
}
