const MARKS = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g
const MARK = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/

/** The letters of a Thai text without the marks above and below them. */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, '')
}

/** Whether `written` is `word` with one or more marks missing and nothing else changed. */
export function onlyLostMarks(written: string, word: string): boolean {
  let place = 0
  for (const letter of word) {
    if (written[place] === letter) place++
    else if (!MARK.test(letter)) return false
  }
  return place === written.length && written !== word
}
