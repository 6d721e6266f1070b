import {type Bilingual, bilingual} from './bilingual.ts'
import {plainDigits} from './blocks.ts'
import {bare} from './Context.ts'

/** What the name of a meeting tells. */
export interface MeetingName extends Bilingual {
  readonly series?: string
  readonly thaiOrdinal?: string
  readonly englishOrdinal?: string
  /** CE, as the English name has it: `MGMAC 2019`. */
  readonly year?: string
  readonly shortName?: string
  /** Where the name ends in the text. */
  readonly end: number
}

const ENGLISH_KIND =
  /\b(?:meeting|forum|summit|conference|session|visit|workshop|seminar|officials|dialogue|event|symposium|congress|assembly|plenary|retreat|tour|talks|SOM)\b/i

/** Whether a name has a word for something at which people meet. */
export function namesMeeting({th, en, series}: MeetingName): boolean {
  return th !== undefined || series !== undefined || ENGLISH_KIND.test(en ?? '')
}

/** As in @capitals/thai-date: a year from here on is of the Buddhist Era. */
const FIRST_PLAIN_BE_YEAR = 2400
const ERA_DIFFERENCE = 543

const WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

const BEFORE =
  /^(?:ชื่อการประชุม\s*[:：\t]\s*)?(?:(?:รายงาน|สรุป|ผล|เนื้อหา|สาระสำคัญ|ของ)\s?)*(?=การประชุม)|^(?:(?:Report|Summary|Minutes)\s+(?:of|on)\s+|Meeting\s*[:：\t]\s*)(?=the\s|\d|[A-Z])/i
const START = /^(?:การประชุม|การสัมมนา|งานประชุม|พิธี|การศึกษาดูงาน|กิจกรรม|the\s+[A-Z0-9]|[A-Z0-9])/
const STOP =
  /\s*(?:ซึ่ง|และ(?=การประชุม)|ประจำปี|ระหว่าง(?:วันที่)?|เมื่อวันที่|จัดขึ้น|มีวัตถุประสงค์|ได้จัด|เมื่อ\s|\sวันที่|\sณ\s|\n|\s+(?:was|were|took|from|on|at|held)\s|:\s+(?=[A-Z][a-z])|\s[-–—]\s|\.\s|;|,\s+(?=\d)|,\s+(?=at\s))/

/**
 * The name at the beginning of a text with the English one, the abbreviation and the year in
 * brackets: `การประชุม… ครั้งที่ 7 (The 7th Meeting of … 2019 : MGMAC 2019)`.
 */
export function meetingName(text: string): MeetingName | undefined {
  const skipped = BEFORE.exec(text)?.[0].length ?? 0
  const rest = text.slice(skipped)
  if (!START.test(rest)) return undefined
  const end = nameEnd(rest)
  const whole = rest.slice(0, end)
  const [bracket, inner = ''] = /\s*\(([^()]*)\)\s*$/.exec(whole) ?? []
  const outer = bracket === undefined ? whole : whole.slice(0, -bracket.length)
  const tokens = [
    ...inner.split(/\s*[:：]\s*|\s+[-–—]\s+(?=[A-Z]{2})/),
    ...outer.split(/\s*[:：]\s*(?=[A-Z]{2})/).slice(1),
  ]
  const short = tokens.map(shortOf).find((found) => found !== undefined)
  const english = tokens.find((token) => /[a-z]{2}/.test(token)) ?? ''
  const main = bilingual(outer.replace(/\s*[:：]\s*[A-Z]{2,}[A-Z0-9]*(?:\s\d{4})?\s*$/, ''))
  const en = main.en ?? (english === '' ? undefined : bare(english))
  const year = short?.year ?? annual(rest) ?? /(?:^|\s)((?:19|20|21)\d\d)$/.exec(en ?? '')?.[1]
  const thaiOrdinal = /ครั้งที่\s*([\d๐-๙]+)/.exec(outer)?.[1]
  const englishOrdinal = ordinalOf(en ?? '')
  return {
    ...(main.th === undefined ? {} : {th: main.th.replace(/\s+/g, ' ')}),
    ...(en === undefined
      ? {}
      : {
          en: en
            .replace(/\s+(?:19|20|21)\d\d$/, '')
            .replace(/\s*\/\s*/g, '/')
            .replace(/^the\s/, 'The '),
        }),
    ...(short?.series === undefined ? {} : {series: short.series}),
    ...(short?.year === undefined ? {} : {shortName: `${short.series} ${short.year}`}),
    ...(thaiOrdinal === undefined ? {} : {thaiOrdinal: String(Number(plainDigits(thaiOrdinal)))}),
    ...(englishOrdinal === undefined ? {} : {englishOrdinal}),
    ...(year === undefined ? {} : {year}),
    end: skipped + end,
  }
}

/** The year of `ประจำปี 2568`, CE. */
function annual(text: string): string | undefined {
  const found = /ประจำปี\s*(?:พ\.\s?ศ\.\s*)?([\d๐-๙]{4})/.exec(text.slice(0, 400))?.[1]
  if (found === undefined) return undefined
  const year = Number(plainDigits(found))
  return String(year >= FIRST_PLAIN_BE_YEAR ? year - ERA_DIFFERENCE : year)
}

/** The end of a name: after its brackets, or before what says when and where. */
function nameEnd(text: string): number {
  const stop = STOP.exec(text.replace(/\([^()]*\)/g, (inner) => '('.repeat(inner.length)))
  const limit = stop?.index ?? text.length
  const close = text.lastIndexOf(')', limit)
  const open = text.indexOf('(')
  const isClosed = open >= 0 && open < limit && close > open
  return isClosed ? firstClose(text, open) + 1 : limit
}

function firstClose(text: string, open: number): number {
  const close = text.indexOf(')', open)
  return close < 0 ? text.length : close
}

function shortOf(token: string): {series: string; year?: string} | undefined {
  const [, series, year] = /^\s*([A-Z][A-Z0-9]{1,11})(?:\s+(\d{4}))?\s*$/.exec(token) ?? []
  if (series === undefined) return undefined
  return year === undefined ? {series} : {series, year}
}

function ordinalOf(name: string): string | undefined {
  const number = /\b(\d{1,3})(?:st|nd|rd|th)\b/i.exec(name)?.[1]
  if (number !== undefined) return number
  const word = /\b([a-z]+)\b/gi
  for (const [found] of name.matchAll(word)) {
    const index = WORDS.indexOf(found.toLowerCase())
    if (index >= 0) return String(index + 1)
  }
  return undefined
}
