import type {ThaiFinding} from '../ThaiFinding.ts'
import type {ThaiWords} from '../words/ThaiWords.ts'

/** Known misspellings, such as พหุพาคี for พหุภาคี, wherever they stand. */
export function findMisspellings(text: string, {misspellings}: ThaiWords): ThaiFinding[] {
  const found: ThaiFinding[] = []
  for (const [wrong, right] of misspellings) {
    for (let start = text.indexOf(wrong); start !== -1; start = text.indexOf(wrong, start + 1)) {
      if (right.startsWith(wrong) && text.startsWith(right, start)) continue
      found.push({reason: 'misspelling', start, end: start + wrong.length, repair: right})
    }
  }
  return found
}
