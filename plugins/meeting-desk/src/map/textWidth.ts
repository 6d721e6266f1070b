/** Marks that stand above or below a letter and take no room of their own. */
const MARK = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\p{Mn}]/u
const WIDE = /[A-ZกณญฌฒฐฑฆธผฝพฟมษหฬฮMWmw]/
const NARROW = /[ .,:;'|!iljtfI\u0E40-\u0E44\u0E32\u0E30]/

/** About how many pixels wide a line of text is at a font size; never much less than it is. */
export function textWidth(text: string, size: number): number {
  const ems = Array.from(text).reduce((sum, letter) => {
    if (MARK.test(letter)) return sum
    if (NARROW.test(letter)) return sum + 0.42
    return sum + (WIDE.test(letter) ? 0.72 : 0.6)
  }, 0)
  return Math.ceil(ems * size)
}
