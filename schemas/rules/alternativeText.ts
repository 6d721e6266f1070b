import type {CustomValidator} from 'sanity'

import {type Fault, verdict} from './Fault.ts'
import {isRecord} from './isRecord.ts'
import {isWrittenIn} from './LocalizedValue.ts'

/** A picture that has a file has a Thai text that stands in for it. */
export function alternativeTextFaults(picture: unknown): Fault[] {
  if (!isRecord(picture) || !isRecord(picture['asset'])) return []
  return isWrittenIn(picture['alt'], 'th')
    ? []
    : [{sentence: 'alternativeTextMissing', path: ['alt']}]
}

/** On a picture. */
export const alternativeTextRule: CustomValidator = (value, context) =>
  verdict(alternativeTextFaults(value), context)
