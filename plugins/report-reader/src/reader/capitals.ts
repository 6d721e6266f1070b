/** A capital that reports speak of, and the ways in which they write it. */
export interface KnownCapital {
  readonly id: string
  /** A space in a name may be there or not in the text. */
  readonly th: readonly string[]
  readonly en: readonly string[]
}

export const knownCapitals: readonly KnownCapital[] = [
  {
    id: 'bangkok',
    th: ['กรุงเทพ มหานคร', 'กรุงเทพ ฯ', 'กทม.', 'กรุงเทพ'],
    en: ['Bangkok', 'Krung Thep Maha Nakhon', 'BMA'],
  },
  {
    id: 'bandar-seri-begawan',
    th: [
      'บันดาร์ เสรี เบกาวัน',
      'บันดาร์ เสรี เบกาวาน',
      'บันดาร์ เซรี เบกาวัน',
      'บันดาร์ เซอรี เบอกาวัน',
      'บันดา เสรี เบกาวัน',
    ],
    en: ['Bandar Seri Begawan'],
  },
  {id: 'dili', th: ['ดิลี', 'ดีลี'], en: ['Dili', 'Díli']},
  {id: 'hanoi', th: ['ฮานอย', 'ฮา นอย'], en: ['Hanoi', 'Ha Noi', 'Hà Nội']},
  {
    id: 'jakarta',
    th: ['จาการ์ตา', 'จาการ์ต้า', 'จากาตาร์', 'จาการ์ดา'],
    en: ['Jakarta', 'DKI Jakarta'],
  },
  {
    id: 'kuala-lumpur',
    th: ['กัวลา ลัมเปอร์', 'กัวลา ลัมเปอร', 'กัวลา ลุมเปอร์'],
    en: ['Kuala Lumpur'],
  },
  {id: 'manila', th: ['มะนิลา', 'เมโทร มะนิลา', 'มนิลา'], en: ['Manila', 'Metro Manila']},
  {
    id: 'naypyidaw',
    th: ['เนปยีดอ', 'เนปิดอว์', 'เนปิดอ', 'เนปยิดอ', 'เนย์ปิดอว์', 'นายปีดอ', 'เนปีดอ', 'เนปยีดอว์'],
    en: ['Naypyidaw', 'Nay Pyi Taw', 'Naypyitaw', 'Nay Pyi Daw'],
  },
  {id: 'phnom-penh', th: ['พนมเปญ', 'พนม เปญ', 'พนมเป็ญ'], en: ['Phnom Penh']},
  {id: 'singapore', th: ['สิงคโปร์', 'สิงค์โปร์', 'สิงคโปร'], en: ['Singapore']},
  {
    id: 'vientiane',
    th: ['เวียงจันทน์', 'เวียงจันทร์', 'เวียงจันท์', 'เวียงจัน'],
    en: ['Vientiane', 'Viengchan'],
  },
]

export interface FoundCapital {
  /** The id of a known capital, or the name as written. */
  readonly id: string
  readonly start: number
  readonly end: number
}

const TH_PREFIX = '(?:(?:กรุง|นครหลวง|มหานคร|นคร|สาธารณรัฐ|ราชธานี)\\s?|เมืองหลวง|เมือง|ประเทศ)?'
const EN_BEFORE = '(?:the\\s+)?(?:(?:City|Capital|Republic|Municipality|Government) of\\s+)?'
const EN_AFTER =
  '(?:\\s+(?:Capital(?: City)?|City Hall|City|Municipality|Metropolitan Administration))?'

const thai = longestFirst(knownCapitals.flatMap(({id, th}) => th.map((name) => ({id, name}))))
const english = longestFirst(knownCapitals.flatMap(({id, en}) => en.map((name) => ({id, name}))))

/** A capital by its name, with one group for each name. */
const TH_SOURCE = `${TH_PREFIX}(?:${thai.map(({name}) => `(${spaced(name, '\\s?')})`).join('|')})`
const EN_SOURCE = `\\b${EN_BEFORE}(?:${english.map(({name}) => `(${spaced(name, '\\s+')})`).join('|')})${EN_AFTER}(?![\\p{L}\\p{M}])`
const PATTERN = new RegExp(`${TH_SOURCE}|${EN_SOURCE}`, 'giu')
const IDS = [...thai, ...english].map(({id}) => id)

/** What makes a capital's name part of another name. */
const NAME_BEFORE = /(?:ปฏิญญา|คำสั่ง|ผู้ว่าราชการ|เครือข่าย)$/
const NAME_AFTER = /^\s+(?:Declaration|Governor)/i

/** The capitals that a text names, in its order. Names inside other names are left out. */
export function findCapitals(text: string): FoundCapital[] {
  return namedCapitals(text).filter(
    ({start, end}) =>
      !NAME_BEFORE.test(text.slice(Math.max(0, start - 20), start)) &&
      !NAME_AFTER.test(text.slice(end, end + 20)),
  )
}

/** The capitals that a text names, also inside the names of offices and declarations. */
export function namedCapitals(text: string): FoundCapital[] {
  return Array.from(text.matchAll(PATTERN)).flatMap((match) => {
    const id = IDS[match.slice(1).findIndex((group) => group !== undefined)]
    return id === undefined ? [] : [{id, start: match.index, end: match.index + match[0].length}]
  })
}

const UNKNOWN = /^(?:กรุง|นครหลวง|มหานคร)[\u0E01-\u0E4E]{2,24}?(?=\s?(?:ได้)?(?:นำเสนอ|เสนอ))/

/** The capital at the beginning of a text; one that is not known by the form of its name. */
export function leadingCapital(text: string): FoundCapital | undefined {
  const known = findCapitals(text.slice(0, 120))[0]
  if (known?.start === 0) return known
  const unknown = UNKNOWN.exec(text)?.[0]
  return unknown === undefined ? undefined : {id: unknown, start: 0, end: unknown.length}
}

const PRESENTS =
  /^\s*(?:\([^()]*\)\s*)?(?:ได้)?\s*(?:นำ)?เสนอ(?!แนะ)|^\s*(?:\([^()]*\)\s*)?(?:presented|shared|spoke\s+(?:on|about))\b/i

/** Whether a line begins with a capital that presents something. */
export function startsPresentation(line: string): boolean {
  const capital = leadingCapital(line)
  return capital !== undefined && PRESENTS.test(line.slice(capital.end, capital.end + 60))
}

/** The id of a known capital for a name in Thai or English; nothing for other names. */
export function capitalNamed(name: string): string | undefined {
  const found = findCapitals(name.trim())
  const [first] = found
  return first?.start === 0 && first.end === name.trim().length ? first.id : undefined
}

function longestFirst<T extends {name: string}>(names: readonly T[]): T[] {
  return [...names].sort((one, other) => other.name.length - one.name.length)
}

function spaced(name: string, space: string): string {
  return name.replace(/[.]/g, '\\.').replaceAll(' ', space)
}
