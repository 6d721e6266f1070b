const INITIAL: Readonly<Record<string, string>> = {
  ก: 'k',
  ข: 'kh',
  ฃ: 'kh',
  ค: 'kh',
  ฅ: 'kh',
  ฆ: 'kh',
  ง: 'ng',
  จ: 'ch',
  ฉ: 'ch',
  ช: 'ch',
  ซ: 's',
  ฌ: 'ch',
  ญ: 'y',
  ฎ: 'd',
  ฏ: 't',
  ฐ: 'th',
  ฑ: 'th',
  ฒ: 'th',
  ณ: 'n',
  ด: 'd',
  ต: 't',
  ถ: 'th',
  ท: 'th',
  ธ: 'th',
  น: 'n',
  บ: 'b',
  ป: 'p',
  ผ: 'ph',
  ฝ: 'f',
  พ: 'ph',
  ฟ: 'f',
  ภ: 'ph',
  ม: 'm',
  ย: 'y',
  ร: 'r',
  ล: 'l',
  ว: 'w',
  ศ: 's',
  ษ: 's',
  ส: 's',
  ห: 'h',
  ฬ: 'l',
  อ: '',
  ฮ: 'h',
}
const FINAL: Readonly<Record<string, string>> = {
  ข: 'k',
  ค: 'k',
  ฆ: 'k',
  จ: 't',
  ช: 't',
  ซ: 't',
  ญ: 'n',
  ฎ: 't',
  ฐ: 't',
  ฑ: 't',
  ฒ: 't',
  ด: 't',
  ถ: 't',
  ท: 't',
  ธ: 't',
  บ: 'p',
  พ: 'p',
  ฟ: 'p',
  ภ: 'p',
  ย: 'i',
  ร: 'n',
  ล: 'n',
  ว: 'o',
  ศ: 't',
  ษ: 't',
  ส: 't',
  ฬ: 'n',
}
const VOWELS: Readonly<Record<string, string>> = {
  '\u0E30': 'a',
  '\u0E31': 'a',
  '\u0E32': 'a',
  '\u0E33': 'am',
  '\u0E34': 'i',
  '\u0E35': 'i',
  '\u0E36': 'ue',
  '\u0E37': 'ue',
  '\u0E38': 'u',
  '\u0E39': 'u',
  '\u0E40': 'e',
  '\u0E41': 'ae',
  '\u0E42': 'o',
  '\u0E43': 'ai',
  '\u0E44': 'ai',
  '\u0E24': 'rue',
  '1': 'ia',
  '2': 'uea',
  '3': 'ua',
  '4': 'oe',
  '5': 'ao',
}
const LEADING = /([\u0E40-\u0E44])([ก-ฮ])/g
const SILENT = /[ก-ฮ][\u0E34\u0E38]?\u0E4C/g
const MARKS = /[\u0E47-\u0E4E\u0E46\u0E2F]/g
/** Vowels of several signs, behind their consonant, as one sign. */
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/\u0E40\u0E35\u0E22/g, '1'],
  [/\u0E40\u0E37\u0E2D/g, '2'],
  [/\u0E31\u0E27/g, '3'],
  [/\u0E40\u0E34/g, '4'],
  [/\u0E40\u0E32/g, '5'],
]
const CLUSTER = /^[กขคตปผพ][รลว]/
const MOST_WORDS = 8

/**
 * Thai in Latin letters, word by word with spaces between: close to the Royal Institute's way, for
 * addresses that a person can read, not for print. Other text stays as it is.
 */
export function romanise(text: string): string {
  const words = new Intl.Segmenter('th', {granularity: 'word'}).segment(
    text.replace(/[(（].*$/u, ''),
  )
  return Array.from(words)
    .filter(({isWordLike}) => isWordLike === true)
    .slice(0, MOST_WORDS)
    .map(({segment}) => (/[\u0E01-\u0E4E]/.test(segment) ? word(segment) : segment))
    .filter(Boolean)
    .join(' ')
}

function word(thai: string): string {
  const plain = thai.replace(SILENT, '').replace(MARKS, '').replace(LEADING, '$2$1')
  const letters = Array.from(
    JOINED.reduce((text, [signs, sign]) => text.replace(signs, sign), plain),
  )
  let latin = ''
  let isOpen = false
  for (const [index, letter] of letters.entries()) {
    const vowel = VOWELS[letter]
    if (vowel !== undefined) {
      latin += vowel
      isOpen = true
      continue
    }
    const next = letters[index + 1]
    const hasVowel = next !== undefined && VOWELS[next] !== undefined
    if (letter === 'อ' && isOpen && !hasVowel) continue
    const isFinal: boolean = isOpen && !hasVowel
    const isCluster =
      CLUSTER.test(`${letter}${next ?? ''}`) && VOWELS[letters[index + 2] ?? ''] !== undefined
    if (isCluster) {
      latin += INITIAL[letter] ?? ''
      isOpen = false
      continue
    }
    const initial = INITIAL[letter] ?? ''
    if (isFinal) latin += FINAL[letter] ?? initial
    else latin += hasVowel || (next === undefined && index > 0) ? initial : `${initial}o`
    isOpen = !isFinal && !hasVowel
  }
  return latin
}
