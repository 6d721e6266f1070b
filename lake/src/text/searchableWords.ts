import {fold} from './fold.ts'
import {characterClass, characterClasses} from './scripts.ts'

const {separator, spaced, mark} = characterClasses

/**
 * The folded words of a text, each with a space before and after it: ` ครั้งที่ 7 in bangkok `. A word ends
 * at punctuation and where a script without spaces meets another, so that a whole word, the start
 * of one, or something inside one are all plain substrings. No words: one space.
 */
export function searchableWords(text: string): string {
  const folded = fold(text)
  let words = ' '
  let start = 0
  let current: number = separator
  let index = 0
  while (index < folded.length) {
    const unit = folded.charCodeAt(index)
    const isPair = unit >= 0xd800 && unit < 0xdc00
    const codePoint = isPair ? (folded.codePointAt(index) ?? unit) : unit
    let next = characterClass(codePoint)
    if (next === mark) next = current === separator ? spaced : current
    if (next !== current) {
      if (current !== separator) words += `${folded.slice(start, index)} `
      start = index
      current = next
    }
    index += codePoint > 0xffff ? 2 : 1
  }
  return current === separator ? words : `${words}${folded.slice(start)} `
}
