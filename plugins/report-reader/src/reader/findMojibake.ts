/** How a text was garbled: what its bytes were, and what they were taken for. */
export type MojibakeKind = 'thaiAsLatin' | 'utf8AsLatin' | 'utf8AsThai'

export interface Mojibake {
  readonly kind: MojibakeKind
  readonly repaired: string
}

/** Characters that Windows-1252 has where Latin-1 has controls, by their byte. */
const WINDOWS_1252: readonly (readonly [number, number])[] = [
  [0x20ac, 0x80],
  [0x201a, 0x82],
  [0x0192, 0x83],
  [0x201e, 0x84],
  [0x2026, 0x85],
  [0x2020, 0x86],
  [0x2021, 0x87],
  [0x02c6, 0x88],
  [0x2030, 0x89],
  [0x0160, 0x8a],
  [0x2039, 0x8b],
  [0x0152, 0x8c],
  [0x017d, 0x8e],
  [0x2018, 0x91],
  [0x2019, 0x92],
  [0x201c, 0x93],
  [0x201d, 0x94],
  [0x2022, 0x95],
  [0x2013, 0x96],
  [0x2014, 0x97],
  [0x02dc, 0x98],
  [0x2122, 0x99],
  [0x0161, 0x9a],
  [0x203a, 0x9b],
  [0x0153, 0x9c],
  [0x017e, 0x9e],
  [0x0178, 0x9f],
]
const BYTE_OF = new Map(WINDOWS_1252)
const CHARACTER_OF = new Map(WINDOWS_1252.map(([character, byte]) => [byte, character]))

const SAMPLE = 20_000
const THAI = /[\u0E01-\u0E5B]/g
const LATIN_HIGH = /[\u00A1-\u00FB]/g
const UTF8_LATIN = /à[¸¹][\u0080-\u00BF\u2018-\u203A\u0152-\u0178\u2020-\u2122ˆ˜ƒ€]?/g
const UTF8_THAI = /(?:เธ|เน)[\u0080-\u009F\u00A0\u0E01-\u0E3F\u2013-\u2026]/g

/**
 * Recognises Thai that was decoded wrongly, and decodes it rightly: TIS-620 or Windows-874 taken for
 * Latin-1 or Windows-1252 (`¡ÃÐ·ÃÇ§`), UTF-8 taken for either (`à¸à¸²`) or for TIS-620 (`เธเธฒ`).
 * Nothing where the text is in order, or where what was lost cannot be had back.
 */
export function findMojibake(text: string): Mojibake | undefined {
  const kind = kindOf(text.slice(0, SAMPLE))
  if (!kind) return undefined
  const repaired = repair(text, kind)
  return isBetter(repaired.slice(0, SAMPLE)) ? {kind, repaired} : undefined
}

function kindOf(sample: string): MojibakeKind | undefined {
  const thai = count(sample, THAI)
  if (count(sample, UTF8_LATIN) * 2 > thai && count(sample, UTF8_LATIN) > 3) return 'utf8AsLatin'
  if (count(sample, UTF8_THAI) * 3 > thai && count(sample, UTF8_THAI) > 8) return 'utf8AsThai'
  const high = count(sample, LATIN_HIGH)
  const plain = count(sample, /[a-z]/gi)
  return high > 12 && high > thai * 2 && high * 3 > plain ? 'thaiAsLatin' : undefined
}

function repair(text: string, kind: MojibakeKind): string {
  if (kind === 'thaiAsLatin') return Array.from(text, thaiOfLatin).join('')
  const byteOf = kind === 'utf8AsLatin' ? latinByte : thaiByte
  return text
    .split('\n')
    .map((line) => decodedLine(line, byteOf))
    .join('\n')
}

function thaiOfLatin(character: string): string {
  const code = character.charCodeAt(0)
  if (code === 0xa0) return '\u00A0'
  const isThai = (code >= 0xa1 && code <= 0xda) || (code >= 0xdf && code <= 0xfb)
  if (isThai) return String.fromCharCode(code - 0xa0 + 0x0e00)
  return code >= 0x80 && code <= 0x9f
    ? String.fromCharCode(CHARACTER_OF.get(code) ?? code)
    : character
}

/** The line that the bytes of this one spell in UTF-8; the line itself where they spell none. */
function decodedLine(line: string, byteOf: (code: number) => number | undefined): string {
  const bytes: number[] = []
  for (let index = 0; index < line.length; index += 1) {
    const byte = byteOf(line.charCodeAt(index))
    if (byte === undefined) return line
    bytes.push(byte)
  }
  return new TextDecoder().decode(Uint8Array.from(bytes))
}

function latinByte(code: number): number | undefined {
  return code <= 0xff ? code : BYTE_OF.get(code)
}

function thaiByte(code: number): number | undefined {
  if (code <= 0xa0) return code
  if (code > 0x0e00 && code <= 0x0e5b) return code - 0x0e00 + 0xa0
  return BYTE_OF.get(code)
}

function isBetter(sample: string): boolean {
  const letters = count(sample, /\p{L}/gu)
  const odd = count(sample, /\uFFFD|(?:^|[\s(])[\u0E30-\u0E3A\u0E47-\u0E4E]/g)
  return count(sample, THAI) > 8 && count(sample, THAI) * 4 > letters && odd * 20 < letters
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
