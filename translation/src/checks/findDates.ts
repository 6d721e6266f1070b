import type {TextRange} from './Finding.ts'
import {monthNames} from './months.ts'
import {plainDigits} from './plainDigits.ts'

/** A date or a range of days within a month, as it is written. */
export interface WrittenDate extends TextRange {
  /** none of a month alone, two of a range */
  days: readonly number[]
  /** 1 to 12 */
  month: number
  /** of the Common Era */
  year?: number
  /** where the year stands, and how it is written */
  written?: TextRange & {year: number; era: 'BE' | 'CE'}
}

const DAY = String.raw`(?<![\p{N}.,/])(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\p{N}])`
const JOINT_WORDS = 'to|and|hingga|sampai|dan|đến|và|hanggang|at|a|e|to’o'
const JOINT = String.raw`\s*(?:[-–—~]|(?<!\p{sc=Latin})(?:${JOINT_WORDS})(?!\p{sc=Latin})|ถึง|และ|ដល់|ຫາ|至|到)\s*(?:ngày\s*|tanggal\s*|ika-|dia\s+|the\s+|วันที่\s*|ថ្ងៃទី\s*|ទី\s*|ວັນທີ\s*)?`
const DAYS = `(?<days>${DAY}(?:(?:${JOINT}|,\\s*)${DAY}){0,7})`
const BE = String.raw`พ\s?\.?\s?ศ\s?\.?|\bB\.?\s?E\.?`
const CE = String.raw`ค\s?\.?\s?ศ\s?\.?|\b(?:C\.?\s?E|A\.?\s?D)\.?`
const YEAR = String.raw`(?<era>${BE}|${CE})?\s*(?<year>\d{4})(?!\p{N})(?:\s*(?<eraAfter>${BE}|${CE}))?`
const YEAR_BEHIND = String.raw`(?:(?:\s*(?:,|\bof\b|\bde\b|\bปี\b|ปี|năm|tahun|tinan|ឆ្នាំ|ປີ)?\s*|,\s*)${YEAR})?`
const FILLER = String.raw`\s*(?:of\s+|de\s+|di\s+|fulan\s+|bulan\s+|ng\s+|เดือน\s*|ខែ\s*|ເດືອນ\s*)?`

const patterns = new Map<string, RegExp[]>()

/**
 * The dates of a text in a language: with the month's name before or behind the days, as three
 * numbers, in Vietnamese and Chinese with the month as a number, of one day, of several in a month or
 * of a whole month. A year from 2400 on is of the Buddhist Era unless ค.ศ. or CE stands there.
 */
export function findDates(text: string, language: string): WrittenDate[] {
  const plain = plainDigits(text)
  const found: WrittenDate[] = []
  for (const pattern of patternsOf(language)) {
    for (const match of plain.matchAll(pattern)) {
      const date = readDate(match, language)
      if (date && found.every(({start, end}) => date.end <= start || end <= date.start)) {
        found.push(date)
      }
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function patternsOf(language: string): RegExp[] {
  const known = patterns.get(language)
  if (known) return known
  const names = [...monthNames(language).keys()].sort((a, b) => b.length - a.length)
  const month = `(?<month>${names.map(escaped).join('|')})`
  const named = [
    `${DAYS}${FILLER}(?<![\\p{sc=Latin}])${month}(?!\\p{sc=Latin})${YEAR_BEHIND}`,
    `(?<!\\p{sc=Latin})${month}(?!\\p{sc=Latin})\\s*${DAYS}${YEAR_BEHIND}`,
    `(?<!\\p{sc=Latin})${month}(?!\\p{sc=Latin})(?:\\s*,?\\s*|\\s+(?:of|de)\\s+|\\s*ปี\\s*)${YEAR}`,
  ]
  const numbered = [
    String.raw`(?<!\p{N}|[/.-])(?<days>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})(?!\p{N})`,
    String.raw`(?<!\p{N}|[/.-])(?<year>\d{4})-(?<month>\d{1,2})-(?<days>\d{1,2})(?!\p{N})`,
  ]
  const own: Readonly<Record<string, readonly string[]>> = {
    vi: [`(?:${DAYS}\\s*)?\\btháng\\s*(?<month>\\d{1,2})(?!\\p{N})${YEAR_BEHIND}`],
    zh: [
      String.raw`(?:(?<year>\d{4})\s*年\s*)?(?<month>\d{1,2})\s*月\s*(?:(?<days>\d{1,2}(?:\s*日?\s*[-–—至到]\s*\d{1,2})?)\s*日)?`,
    ],
  }
  const made = [...(own[language] ?? []), ...(names.length > 0 ? named : []), ...numbered].map(
    (pattern) => new RegExp(pattern, 'giu'),
  )
  patterns.set(language, made)
  return made
}

/** A text as a pattern that finds it. */
function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)
}

function readDate(match: RegExpExecArray, language: string): WrittenDate | undefined {
  const {days = '', month: monthText = '', year: yearText, era, eraAfter} = match.groups ?? {}
  const month = monthNames(language).get(monthText.toLowerCase()) ?? Number(monthText)
  const numbers = days.match(/\d+/g)?.map(Number) ?? []
  const isDate = month >= 1 && month <= 12 && numbers.every((day) => day >= 1 && day <= 31)
  if (!isDate || (numbers.length === 0 && yearText === undefined)) return undefined
  const [whole] = match
  const start = match.index + (whole.length - whole.trimStart().length)
  const date = {start, end: match.index + whole.length, days: numbers, month}
  if (yearText === undefined) return date
  const year = Number(yearText)
  const isBuddhist = eraOf(era ?? eraAfter, year) === 'BE'
  const at = match.index + whole.lastIndexOf(yearText)
  return {
    ...date,
    year: isBuddhist ? year - ERA_DIFFERENCE : year,
    written: {start: at, end: at + 4, year, era: isBuddhist ? 'BE' : 'CE'},
  }
}

export const ERA_DIFFERENCE = 543
const FIRST_BUDDHIST = 2400
const LAST_BUDDHIST = 2699

/** The era of a year: what is said of it, or else by its number. */
export function eraOf(said: string | undefined, year: number): 'BE' | 'CE' {
  if (said !== undefined && said !== '') return /^(?:พ|b)/iu.test(said) ? 'BE' : 'CE'
  return year >= FIRST_BUDDHIST && year <= LAST_BUDDHIST ? 'BE' : 'CE'
}
