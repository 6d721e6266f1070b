import type {CustomValidator} from 'sanity'

import {type Fault, verdict} from './Fault.ts'
import {isRecord} from './isRecord.ts'
import {textOf} from './values.ts'

/** Each number (`1`, `4.2`) once; a fault at every later item that repeats one. */
export function uniqueNumberFaults(items: unknown): Fault[] {
  const seen = new Set<string>()
  const faults: Fault[] = []
  for (const item of Array.isArray(items) ? items.filter(isRecord) : []) {
    const number = textOf(item['number'])?.trim()
    if (number === undefined) continue
    if (seen.has(number)) {
      faults.push({
        sentence: 'commitmentNumberTaken',
        words: {number},
        ...(typeof item['_key'] === 'string' ? {path: [{_key: item['_key']}, 'number']} : {}),
      })
    }
    seen.add(number)
  }
  return faults
}

/** On an array of numbered items. */
export const uniqueNumbersRule: CustomValidator = (value, context) =>
  verdict(uniqueNumberFaults(value), context)
