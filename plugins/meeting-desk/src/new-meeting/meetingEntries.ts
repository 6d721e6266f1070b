import {parseDay} from '@capitals/thai-date/calendar'

import type {WordKey} from '../i18n/th.ts'

/** What was typed for a new meeting, as it was typed. */
export interface MeetingEntries {
  series: string
  ordinal: string
  /** id of a capital */
  host: string
  start: string
  end: string
}

/** What was meant, where all of it can be read. */
export interface MeetingFacts {
  series: string
  ordinal: number
  host: string
  /** ISO days */
  start: string
  end: string
}

export type EntryName = keyof MeetingEntries

export interface ReadEntries {
  problems: Partial<Record<EntryName, WordKey>>
  /** the days that could be read, ISO */
  days: {start: string | undefined; end: string | undefined}
  /** the number, where it could be read */
  ordinal: number | undefined
  facts: MeetingFacts | undefined
}

export const NO_ENTRIES: MeetingEntries = {series: '', ordinal: '', host: '', start: '', end: ''}

/** The form of a series is that of the schema: MGMAC, AMF. */
const SERIES = /^[A-Z][A-Z0-9]{1,11}$/

/** Reads what was typed; what is still empty is a problem, too. */
export function readEntries(entries: MeetingEntries): ReadEntries {
  const series = entries.series.trim().toUpperCase()
  const ordinal = Number(plainDigits(entries.ordinal.trim()))
  const [start, end] = [dayOf(entries.start), dayOf(entries.end)]
  const problems: ReadEntries['problems'] = {}
  for (const name of ['series', 'ordinal', 'host', 'start', 'end'] as const) {
    if (entries[name].trim() === '') problems[name] = 'new.needed'
  }
  if (!problems.series && !SERIES.test(series)) problems.series = 'new.series.wrong'
  if (!problems.ordinal && !(Number.isInteger(ordinal) && ordinal >= 1 && ordinal < 1000)) {
    problems.ordinal = 'new.ordinal.wrong'
  }
  if (!problems.start && start === undefined) problems.start = 'new.date.wrong'
  if (!problems.end && end === undefined) problems.end = 'new.date.wrong'
  if (start !== undefined && end !== undefined && end < start) problems.end = 'new.end.before'
  const isNumbered = problems.ordinal === undefined
  const isRead = Object.keys(problems).length === 0 && start !== undefined && end !== undefined
  return {
    problems,
    days: {start, end},
    ordinal: isNumbered ? ordinal : undefined,
    facts: isRead ? {series, ordinal, host: entries.host, start, end} : undefined,
  }
}

function dayOf(text: string): string | undefined {
  const parsed = parseDay(text)
  return parsed.ok ? parsed.iso : undefined
}

function plainDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
}
