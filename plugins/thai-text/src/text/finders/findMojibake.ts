import {findings} from '../findings.ts'
import type {ThaiFinding} from '../ThaiFinding.ts'
import {windows1252Byte} from './windows1252Byte.ts'

/** TIS-620 has Thai in the bytes that are these letters in Latin-1. */
const TIS_AS_LATIN = /[\u00A1-\u00DA\u00DF-\u00FB][\u00A0-\u00DA\u00DF-\u00FB]{4,}/g
/** A Thai letter in UTF-8 is E0 B8 xx or E0 B9 xx. */
const UTF8_AS_LATIN =
  /(?:\u00E0[\u00B8\u00B9][\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u2122]\s?){2,}/g
/** The same bytes read as TIS-620 and its like. */
const UTF8_AS_TIS = /(?:เ[ธน][\u0080-\u00A0\u0E00-\u0E7F\u2013-\u2026\u20AC]){3,}/g
const THAI_BYTES = 0xa0
const THAI_BLOCK = 0x0e00
const WELL_FORMED =
  /^(?:[\u0E01-\u0E2E\u0E40-\u0E44\u0E46\u0E4F-\u0E5B\u0E2F\u0E30\u0E32\u0E33\u0E45\s]|(?<=[\u0E01-\u0E2E])[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]|(?<=[\u0E31\u0E34-\u0E39])[\u0E47-\u0E4D])+$/

/**
 * Thai whose bytes were read in a wrong encoding: TIS-620 or UTF-8 as Latin-1 or Windows-1252
 * ("¡ÒÃ»ÃÐªØÁ", "à¸à¸²à¸£"), UTF-8 as TIS-620 ("เธเธฒเธฃ"). Found only where it can be read back.
 */
export function findMojibake(text: string): ThaiFinding[] {
  return [
    ...findings('mojibake', text, UTF8_AS_LATIN, ([found]) => fromUtf8(found, windows1252Byte)),
    ...findings('mojibake', text, UTF8_AS_TIS, ([found]) => fromUtf8(found, tisByte)),
    ...findings('mojibake', text, TIS_AS_LATIN, ([found]) => fromTis(found)),
  ]
}

function fromTis(found: string): string | undefined {
  const thai = found.replace(/[\u00A1-\u00FB]/g, (letter) =>
    String.fromCharCode(THAI_BLOCK + letter.charCodeAt(0) - THAI_BYTES),
  )
  return WELL_FORMED.test(thai) ? thai : undefined
}

function fromUtf8(
  found: string,
  byteOf: (letter: string) => number | undefined,
): string | undefined {
  const bytes = Array.from(found, byteOf)
  if (!bytes.every((byte) => byte !== undefined)) return undefined
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(new Uint8Array(bytes))
  } catch {
    return undefined
  }
}

function tisByte(letter: string): number | undefined {
  const code = letter.charCodeAt(0)
  if (code > THAI_BLOCK && code < THAI_BLOCK + 0x60) return code - THAI_BLOCK + THAI_BYTES
  return code < 0x100 ? code : windows1252Byte(letter)
}
