import {Buffer} from 'node:buffer'

const THAI = 0x0e00
const LATIN = 0x80
const DISTANCE = THAI - LATIN
const SWAPPED = /[\u0080-\u00FF\u0E00-\u0E7F]/

let scratch = new Uint16Array(4096)

/**
 * Exchanges the Thai block and the upper half of Latin-1, so that the engine stores a text of Thai
 * and ASCII in one byte a character. Its own inverse; one text contains another before exactly when
 * it does after.
 */
export function compactText(text: string): string {
  if (!SWAPPED.test(text)) return text
  if (scratch.length < text.length) scratch = new Uint16Array(text.length * 2)
  let all = 0
  for (let index = 0; index < text.length; index++) {
    const unit = swapped(text.charCodeAt(index))
    scratch[index] = unit
    all |= unit
  }
  const units = scratch.subarray(0, text.length)
  if (all < 256) return Buffer.from(units).toString('latin1')
  return Buffer.from(units.buffer, 0, units.byteLength).toString('utf16le')
}

function swapped(unit: number): number {
  if (unit >= THAI && unit < THAI + 128) return unit - DISTANCE
  if (unit >= LATIN && unit < LATIN + 128) return unit + DISTANCE
  return unit
}
