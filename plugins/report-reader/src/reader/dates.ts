import {parseDay} from '@capitals/thai-date/calendar'

/** Days that a text names, from the first to the last; both are the same for one day. */
export interface FoundDays {
  readonly startDate: string
  readonly endDate: string
  readonly start: number
  readonly end: number
}

/** Something that looks like days and is none. */
export interface BadDays {
  readonly kind: 'impossibleDate' | 'shortYear' | 'endBeforeStart'
  readonly text: string
  readonly start: number
  readonly end: number
}

const DAY = '(?:\\d{1,2}|[๐-๙]{1,2})(?:st|nd|rd|th)?'
const WEEKDAY =
  '(?:(?:วัน)?(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัสฯ|ศุกร์|เสาร์|อาทิตย์)(?:ที่)?\\s*|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?'
const MONTH =
  '(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|กรกฏาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|ม\\.ค\\.|ก\\.พ\\.|มี\\.ค\\.|เม\\.ย\\.|พ\\.ค\\.|มิ\\.ย\\.|ก\\.ค\\.|ส\\.ค\\.|ก\\.ย\\.|ต\\.ค\\.|พ\\.ย\\.|ธ\\.ค\\.|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?(?![a-z]))'
const YEAR =
  '(?:(?:พ\\.\\s?ศ\\.|ค\\.\\s?ศ\\.|B\\.?E\\.?|A\\.?D\\.?)\\s*)?(?:\\d{4}|[๐-๙]{4}|\\d{2}|[๐-๙]{2})(?![\\d๐-๙])'
const TO = '\\s*(?:[-–—−~]|ถึง(?:วันที่)?|จนถึง|และ(?:วันที่)?|to|until|through|and|&)\\s*'
const OF = '\\s*(?:of\\s+|เดือน\\s*)?'

const dayMonth = `${WEEKDAY}(?:วันที่\\s*)?(${DAY})${OF}(${MONTH})`

/** Forms of days, the longest first: what is named last fills in what is missing before it. */
const FORMS: readonly (readonly [string, readonly string[]])[] = [
  [`${dayMonth}[\\s,]*(${YEAR})${TO}${dayMonth}[\\s,]*(${YEAR})`, ['d', 'm', 'y', 'D', 'M', 'Y']],
  [`${dayMonth}${TO}${dayMonth}[\\s,]*(${YEAR})`, ['d', 'm', 'D', 'M', 'Y']],
  [`(${DAY})${TO}${dayMonth}[\\s,]*(${YEAR})`, ['d', 'D', 'M', 'Y']],
  [`${dayMonth}[\\s,]*(${YEAR})`, ['D', 'M', 'Y']],
  [`(${MONTH})\\s+(${DAY})${TO}(${MONTH})\\s+(${DAY}),?\\s+(${YEAR})`, ['m', 'd', 'M', 'D', 'Y']],
  [`(${MONTH})\\s+(${DAY})${TO}(${DAY}),?\\s+(${YEAR})`, ['M', 'd', 'D', 'Y']],
  [`(${MONTH})\\s+(${DAY}),?\\s+(${YEAR})`, ['M', 'D', 'Y']],
]

const NUMERIC = '(?<![\\d/])(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})(?![\\d/])'

const ALTERNATIVES = [
  ...FORMS.map(([source, names]) => ({source, names})),
  {source: `${NUMERIC}${TO}${NUMERIC}`, names: ['n', 'N']},
  {source: NUMERIC, names: ['N']},
]
const PATTERN = new RegExp(
  `(?<![\\d๐-๙/.])(?:${ALTERNATIVES.map(({source}) => source).join('|')})`,
  'giu',
)

interface Written {
  readonly first: string
  readonly last: string
}

/** All days in a text, in either era and script, alone or as ranges; and what is no day. */
export function findDays(text: string): {days: FoundDays[]; bad: BadDays[]} {
  const days: FoundDays[] = []
  const bad: BadDays[] = []
  for (const match of text.matchAll(PATTERN)) {
    const place = {start: match.index, end: match.index + match[0].length}
    const {first, last} = writtenOf(match)
    const from = parseDay(first)
    const until = parseDay(last)
    if (from.ok && until.ok && from.iso <= until.iso) {
      days.push({startDate: from.iso, endDate: until.iso, ...place})
      continue
    }
    const problem = from.ok ? until : from
    const isShort = !problem.ok && problem.problem.kind === 'shortYear'
    const kind = from.ok && until.ok ? 'endBeforeStart' : isShort ? 'shortYear' : 'impossibleDate'
    bad.push({kind, text: match[0], ...place})
  }
  return {days, bad}
}

function writtenOf(match: RegExpExecArray): Written {
  const groups = match.slice(1)
  let offset = 0
  for (const {names} of ALTERNATIVES) {
    const values = groups.slice(offset, offset + names.length)
    if (values.some((value) => value !== undefined)) return fill(names, values)
    offset += names.length
  }
  return {first: '', last: ''}
}

function fill(names: readonly string[], values: readonly (string | undefined)[]): Written {
  const get = (name: string) => values[names.indexOf(name)]
  const last = get('N') ?? [get('D'), get('M'), get('Y')].join(' ')
  const first =
    get('n') ??
    (get('d') === undefined
      ? last
      : [get('d'), get('m') ?? get('M'), get('y') ?? get('Y')].join(' '))
  return {first, last}
}
