import {findCapitals} from './capitals.ts'
import {partOf, type Part} from './Context.ts'
import {type MappedText, type Span, spanOf} from './MappedText.ts'

/** A place: the house, its district and the city, as far as the text has them. */
export interface FoundVenue {
  readonly name?: Part
  readonly district?: Part
  readonly city?: Part
  /** The id of the city where it is a known capital. */
  readonly capital?: string
  readonly span: Span
  readonly start: number
  readonly end: number
}

const BEFORE_TH = /(?:^|[\s\d๐-๙,)])(?:โดยจัดขึ้น|จัดขึ้น)?\s?ณ\s*(?=[\u0E01-\u0E4EA-Z“"])/g
const BEFORE_EN = /(?:^|[\s,])(?:held\s+)?(?:at|in)\s+(?=(?:the\s+)?[A-Z])/g
const STOP =
  /\s*(?:มีวัตถุประสงค์|โดย(?!สาร)|ซึ่ง|เพื่อ(?!น[กขคงจชซดตทบปผพภมรลสหเแไใ\s])|ระหว่าง|เมื่อ(?=วันที่|\s*$)|วันที่\s?\d|และการประชุม|;|\.(?:\s|$)|\s+(?:from|on|with|to|was|were|and\s+the)\s+|\s+[-–—]\s+|$)/
const MOST_BEFORE_REMOTE = 24
/** Houses whose names end with the name of their city. */
const HOUSE_OF = /(?:ศาลาว่าการ|ศาลากลาง|ทำเนียบ|สำนักงาน|หอประชุม|พิพิธภัณฑ์|มหาวิทยาลัย|ของ)$/
const DISTRICT =
  /[,\s]*((?:เขต|อำเภอ|แขวง)\s?[\u0E01-\u0E4E]+|[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*)*\sDistrict)/
const PROVINCE = /[,\s]*(จังหวัด\s?[\u0E01-\u0E4E]+)/

/** A meeting that took place nowhere in particular: `ผ่านระบบการประชุมทางไกล (Zoom)`, `online`. */
const REMOTE =
  /(?:ผ่าน|ด้วย|โดย|ณ\s)?\s*((?:ระบบ|สื่อ)?(?:การ)?ประชุม(?:ทางไกล|ออนไลน์|เสมือน(?:จริง)?)(?:ผ่าน[^\s(]+)?(?:\s*\([^()]*\))?|(?:ทาง|รูปแบบ|ระบบ)ออนไลน์(?:\s*\([^()]*\))?)|[\s,]((?:online|virtually|by\s+video\s?conferenc(?:e|ing)|via\s+(?:Zoom|Webex|Microsoft Teams|Google Meet))(?:\s+via\s+[A-Z]\w+)?)\b/

/** The first place after `from`: `ณ โรงแรม… เขต… กรุงเทพฯ`, `at the … Hotel, … District, Bangkok`. */
export function findVenue(body: MappedText, from: number, to: number): FoundVenue | undefined {
  const text = body.text.slice(from, to)
  const remote = REMOTE.exec(text)
  if (remote && remote.index < MOST_BEFORE_REMOTE) return remoteVenue(body, from, remote)
  const [before] = [BEFORE_TH, BEFORE_EN]
    .flatMap((pattern) => Array.from(text.matchAll(pattern)))
    .sort((one, other) => one.index - other.index)
  if (before) {
    const start = from + before.index + before[0].length
    return readVenue(body, from + before.index, start, to)
  }
  const [lead] = /^[\s,]+(?=(?:The\s)?[A-Z])/.exec(text) ?? []
  return lead === undefined ? undefined : readVenue(body, from, from + lead.length, to)
}

/** A place that stands before its days without a word that leads to it: `City Hall, Hanoi, 21 May`. */
export function placeBefore(body: MappedText, from: number, to: number): FoundVenue | undefined {
  const text = body.text.slice(from, to)
  const length = text.replace(/[\s,:：–—-]+(?:(?:on|from)\s*)?$/, '').length
  return length < 3 ? undefined : readVenue(body, from, from, from + length)
}

function remoteVenue(body: MappedText, from: number, match: RegExpExecArray): FoundVenue {
  const end = from + match.index + match[0].length
  const name = partOf(body, end - (match[1] ?? match[2] ?? '').length, end)
  const start = from + match.index
  return {name, span: spanOf(body, start, end), start, end}
}

function readVenue(body: MappedText, start: number, from: number, limit: number): FoundVenue {
  const rest = body.text.slice(from, limit)
  const stop = STOP.exec(rest)?.index ?? rest.length
  const text = rest.slice(0, stop)
  const city = findCapitals(text).at(-1)
  const isOfHouse = city !== undefined && HOUSE_OF.test(text.slice(0, city.start))
  const district = DISTRICT.exec(text)
  const province = city ? null : PROVINCE.exec(text)
  const isCityAlone = city?.start === 0 && city.end === text.trim().length
  const nameEnd = Math.min(
    district?.index ?? text.length,
    province?.index ?? text.length,
    city && city.start > 0 && !isOfHouse ? city.start : text.length,
  )
  const article = /^the\s+/.exec(text)?.[0].length ?? 0
  const name = partOf(body, from + Math.min(article, nameEnd), from + nameEnd)
  return {
    ...(isCityAlone || name.text === '' ? {} : {name}),
    ...(district ? {district: groupPart(body, from, district)} : {}),
    ...(city ? {city: partOf(body, from + city.start, from + city.end), capital: city.id} : {}),
    ...(province ? {city: groupPart(body, from, province)} : {}),
    span: spanOf(body, from, from + text.trimEnd().length),
    start,
    end: from + stop,
  }
}

function groupPart(body: MappedText, from: number, match: RegExpExecArray): Part {
  const end = from + match.index + match[0].length
  return partOf(body, end - (match[1]?.length ?? 0), end)
}
