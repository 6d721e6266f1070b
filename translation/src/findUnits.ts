import {itemOf, type LocalizedField, localizedFields} from './localizedFields.ts'
import {isPortableTextBlock, isSpan, type PortableTextBlock} from './PortableTextBlock.ts'
import type {StoredDocument} from './StoredDocument.ts'
import type {Unit, UnitValue} from './Unit.ts'
import {unitId} from './unitId.ts'

/** The language from which everything is translated. */
export const SOURCE_LANGUAGE = 'th'

/**
 * What there is to translate in a document, in the order in which it stands. Localised fields are
 * known by the types of their members. Values without text are no units, nor what has no `_key` to be
 * found by.
 */
export function findUnits(document: StoredDocument, sourceLanguage = SOURCE_LANGUAGE): Unit[] {
  return localizedFields(document).flatMap((field) => unitsOf(field, sourceLanguage))
}

/** The units of one field. */
export function unitsOf(field: LocalizedField, sourceLanguage = SOURCE_LANGUAGE): Unit[] {
  const item = itemOf(field, sourceLanguage)
  const value = item?.['value']
  if (item && typeof value === 'string') {
    if (value.trim() === '') return []
    const kind = item._type === 'internationalizedArrayTextValue' ? 'text' : 'string'
    return [{id: unitId(field.path), kind, path: field.path, source: value}]
  }
  const units = new Map<string, Unit>()
  for (const block of blocksOf(value)) {
    const id = unitId(field.path, block._key)
    if (hasText(block) && !units.has(id)) {
      units.set(id, {id, kind: 'block', path: field.path, block: block._key, source: block})
    }
  }
  return [...units.values()]
}

/** Reads the text of a field's units in a language as the document has it; nothing for an empty one. */
export function targetsIn(
  field: LocalizedField | undefined,
  language: string,
): (unit: Unit) => UnitValue | undefined {
  const value = field && itemOf(field, language)?.['value']
  const text = typeof value === 'string' && value.trim() !== '' ? value : undefined
  const blocks = blocksOf(value).filter(hasText)
  return ({block}) => (block === undefined ? text : blocks.find(({_key}) => _key === block))
}

/** The blocks of a stored rich text; what is none is left out. */
export function blocksOf(value: unknown): PortableTextBlock[] {
  return Array.isArray(value) ? value.filter(isPortableTextBlock) : []
}

/** Whether there is something to translate in a block: words, or an object among them. */
export function hasText({children}: PortableTextBlock): boolean {
  return (children ?? []).some((child) => !isSpan(child) || child.text.trim() !== '')
}
