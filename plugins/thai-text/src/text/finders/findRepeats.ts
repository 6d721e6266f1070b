import {findings} from '../findings.ts'
import type {ThaiFinding} from '../ThaiFinding.ts'

const REPEAT =
  /(?<=([\u0E00-\u0E45\u0E47-\u0E7F])?)([ \u00A0]?)ๆ([ \u00A0]?)(?=([\u0E00-\u0E45\u0E47-\u0E7F])?)/g

/**
 * Mai yamok without the space before and after it that the Royal Society of Thailand asks for:
 * "ต่าง ๆ ที่".
 */
export function findRepeats(text: string): ThaiFinding[] {
  return findings('repeatSpacing', text, REPEAT, (found) => {
    const [, before, spaceBefore = '', spaceAfter = '', after] = found
    return `${before ? ' ' : spaceBefore}ๆ${after ? ' ' : spaceAfter}`
  })
}
