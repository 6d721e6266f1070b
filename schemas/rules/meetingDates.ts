import type {CustomValidator} from 'sanity'

import {type Fault, verdict} from './Fault.ts'
import {isRecord} from './isRecord.ts'
import {textOf} from './values.ts'

/** Preparation starts on the first day of the meeting or before. */
export function preparationFaults(preparationStart: unknown, startDate: unknown): Fault[] {
  const [preparation, start] = [textOf(preparationStart), textOf(startDate)]
  if (preparation === undefined || start === undefined || preparation <= start) return []
  return [{sentence: 'preparationAfterStart', words: {start}}]
}

/** The edition's year is that of the first day. */
export function yearFaults(year: unknown, startDate: unknown): Fault[] {
  const start = textOf(startDate)
  if (typeof year !== 'number' || start === undefined || start.startsWith(`${year}-`)) return []
  return [{sentence: 'yearNotOfStart', words: {year: start.slice(0, 4)}}]
}

/** On the start of preparation. */
export const preparationRule: CustomValidator = (value, context) =>
  verdict(preparationFaults(value, startOf(context.document)), context)

/** On the year, as a warning: an edition may be held a year late and keep its name. */
export const yearRule: CustomValidator = (value, context) =>
  verdict(yearFaults(value, startOf(context.document)), context)

function startOf(document: unknown): unknown {
  return isRecord(document) ? document['startDate'] : undefined
}
