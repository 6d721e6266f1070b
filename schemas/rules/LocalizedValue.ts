import {isRecord} from './isRecord.ts'

/** One language of a localised field, in the form of sanity-plugin-internationalized-array 5. */
export interface LocalizedItem {
  readonly _key: string
  readonly language: string
  readonly value?: unknown
}

/** The items of a localised field; what is not such an item is left out. */
export function localizedItems(value: unknown): LocalizedItem[] {
  return Array.isArray(value) ? value.filter(isLocalizedItem) : []
}

/** The value in one language, or undefined when there is none. */
export function valueIn(value: unknown, language: string): unknown {
  return localizedItems(value).find((item) => item.language === language)?.value
}

/** All text of a string or of Portable Text, its blocks on lines of their own. */
export function plainText(value: unknown): string {
  return plainTexts(value).join('\n')
}

/** The text of a string, or those of the blocks of Portable Text. */
export function plainTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.map(blockText) : []
}

/** Whether a localised field says something in this language. */
export function isWrittenIn(value: unknown, language: string): boolean {
  return plainText(valueIn(value, language)).trim() !== ''
}

function blockText(block: unknown): string {
  if (!isRecord(block) || !Array.isArray(block['children'])) return ''
  return block['children']
    .map((child: unknown) =>
      isRecord(child) && typeof child['text'] === 'string' ? child['text'] : '',
    )
    .join('')
}

function isLocalizedItem(item: unknown): item is LocalizedItem {
  return isRecord(item) && typeof item['_key'] === 'string' && typeof item['language'] === 'string'
}
