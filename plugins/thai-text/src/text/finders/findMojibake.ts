import {findings} from '../findings.ts'
import type {ThaiFinding} from '../ThaiFinding.ts'
import {windows1252Byte} from './windows1252Byte.ts'

/** TIS-620 has Thai in the bytes that are these letters in Latin-1. */
const TIS_AS_LATIN = /[\u00A1-\u00DA\u00DF-\u00FB][\u00A0-\u00DA\u00DF-\u00FB]{4,}/g
const FEW_TIS_AS_LATIN = /(?<![A-Za-z])[\u00A1-\u00DA\u00DF-\u00FB]+(?![A-Za-z])/g
/** A Thai letter in UTF-8 is E0 B8 xx or E0 B9 xx. */
const UTF8_AS_LATIN =
  /(?:\u00E0[\u00B8\u00B9][\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u2122]\s?){2,}/g
const FEW_UTF8_AS_LATIN =
  /(?:\u00E0[\u00B8\u00B9][\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u2122])+/g
/** The same bytes read as TIS-620 and its like. */
const UTF8_AS_TIS = /(?:เ[ธน][\u0080-\u00A0\u0E00-\u0E7F\u2013-\u2026\u20AC]){3,}/g
const FEW_UTF8_AS_TIS = /(?:เ[ธน][\u0080-\u00A0\u0E00-\u0E7F\u2013-\u2026\u20AC])+/g
const THAI_BYTES = 0xa0
const THAI_BLOCK = 0x0e00
const WELL_FORMED =
  /^(?:[\u0E01-\u0E2E\u0E40-\u0E44\u0E46\u0E4F-\u0E5B\u0E2F\u0E30\u0E32\u0E33\u0E45\s]|(?<=[\u0E01-\u0E2E])[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]|(?<=[\u0E31\u0E34-\u0E39])[\u0E47-\u0E4D])+$/

/**
 * Thai whose bytes were read in a wrong encoding: TIS-620 or UTF-8 as Latin-1 or Windows-1252
 * ("¡ÒÃ»ÃÐªØÁ", "à¸à¸²à¸£"), UTF-8 as TIS-620 ("เธเธฒเธฃ"). Found only where it can be read back.
 * A run of several letters is needed; beside one, single letters and short words count as well.
 */
export function findMojibake(text: string): ThaiFinding[] {
  return [
    ...runsOf(text, UTF8_AS_LATIN, FEW_UTF8_AS_LATIN, fromUtf8AsLatin),
    ...runsOf(text, UTF8_AS_TIS, FEW_UTF8_AS_TIS, fromUtf8AsTis),
    ...runsOf(text, TIS_AS_LATIN, FEW_TIS_AS_LATIN, fromTis),
  ]
}

type Reader = (garbled: string) => string | undefined

function runsOf(text: string, several: RegExp, few: RegExp, read: Reader): ThaiFinding[] {
  const certain = findings('mojibake', text, several, ([garbled]) => read(garbled))
  if (certain.length === 0) return []
  const ends = [0, ...certain.map(({end}) => end)]
  const starts = [...certain.map(({start}) => start), text.length]
  const beside = ends.flatMap((from, index) =>
    findings('mojibake', text.slice(from, starts[index]), few, ([garbled]) => read(garbled)).map(
      (finding) => ({...finding, start: finding.start + from, end: finding.end + from}),
    ),
  )
  return [...certain, ...beside]
}

function fromUtf8AsLatin(garbled: string): string | undefined {
  return fromUtf8(garbled, windows1252Byte)
}

function fromUtf8AsTis(garbled: string): string | undefined {
  return fromUtf8(garbled, tisByte)
}

function fromTis(garbled: string): string | undefined {
  const thai = garbled.replace(/[\u00A1-\u00FB]/g, (letter) =>
    String.fromCharCode(THAI_BLOCK + letter.charCodeAt(0) - THAI_BYTES),
  )
  return WELL_FORMED.test(thai) ? thai : undefined
}

function fromUtf8(
  garbled: string,
  byteOf: (letter: string) => number | undefined,
): string | undefined {
  const bytes = Array.from(garbled, byteOf)
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
