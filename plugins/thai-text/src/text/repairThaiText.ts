import {cleanThaiText} from './cleanThaiText.ts'
import {findThaiFaults} from './findThaiFaults.ts'
import type {ThaiFinding} from './ThaiFinding.ts'
import type {ThaiWords} from './words/ThaiWords.ts'

/** Repairs can uncover others; no text needs more rounds. */
const ROUNDS = 8

/** The text with one finding repaired. The finding must be of this very text. */
export function applyRepair(text: string, {start, end, repair}: ThaiFinding): string {
  return text.slice(0, start) + repair + text.slice(end)
}

/** The text with all that can be found repaired. */
export function repairThaiText(text: string, words?: ThaiWords): string {
  let repaired = cleanThaiText(text)
  for (let round = 0; round < ROUNDS; round++) {
    const found = findThaiFaults(repaired, words)
    if (found.length === 0) break
    repaired = cleanThaiText(found.reduceRight(applyRepair, repaired))
  }
  return repaired
}
