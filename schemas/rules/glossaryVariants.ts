import type {CustomValidator} from 'sanity'

import {type Fault, verdict} from './Fault.ts'
import {isRecord} from './isRecord.ts'
import {plainText, valueIn} from './LocalizedValue.ts'
import {textOf} from './values.ts'

/** No forbidden variant is the official term itself. */
export function glossaryVariantFaults(variants: unknown, term: unknown): Fault[] {
  const items = Array.isArray(variants) ? variants.filter(isRecord) : []
  return items.flatMap((item): Fault[] => {
    const language = textOf(item['language'])
    const text = textOf(item['text'])?.trim()
    if (language === undefined || text === undefined) return []
    if (plainText(valueIn(term, language)).trim() !== text) return []
    return [
      {
        sentence: 'variantIsTerm',
        ...(typeof item['_key'] === 'string' ? {path: [{_key: item['_key']}]} : {}),
      },
    ]
  })
}

/** On the forbidden variants of a glossary term. */
export const glossaryVariantsRule: CustomValidator = (value, context) =>
  verdict(glossaryVariantFaults(value, context.document?.['term']), context)
