import type {JsonObject} from '../documents/SanityDocument.ts'
import {isJsonObject} from '../documents/SanityDocument.ts'
import {searchableWords} from './searchableWords.ts'

/** What a person can write about an asset; its other fields come from the file. */
const ASSET_FIELDS = ['originalFilename', 'label', 'title', 'description', 'altText', 'creditLine']
const LANGUAGE_FIELDS = new Set(['language', 'lang', 'locale'])
const LANGUAGE_TAG = /^[a-z]{2,3}([-_][A-Za-z0-9]+)*$/

/**
 * The searchable words of everything that a person wrote in a value: all strings but those in fields
 * that begin with `_`, language codes, the styles of Portable Text, what the lake found out about an
 * asset's file, and `data:` URLs. The strings of a Portable Text block are one text. Line feeds stand
 * between texts, and no term has one, so nothing matches across.
 */
export function documentText(value: unknown): string {
  const texts: string[] = []
  collectTexts(value, texts)
  const words = texts.map(searchableWords).filter((text) => text !== ' ')
  return words.length === 0 ? ' ' : words.join('\n')
}

function collectTexts(value: unknown, texts: string[]): void {
  if (typeof value === 'string') {
    if (!value.startsWith('data:')) texts.push(value)
  } else if (Array.isArray(value)) {
    for (const item of value) collectTexts(item, texts)
  } else if (isJsonObject(value)) {
    if (isAsset(value)) {
      for (const field of ASSET_FIELDS) collectTexts(value[field], texts)
    } else {
      collectFields(value, texts)
    }
  }
}

function collectFields(object: JsonObject, texts: string[]): void {
  const children = object['children']
  const isBlock = Array.isArray(children) && children.some(isSpan)
  if (isBlock) {
    texts.push(children.map((child) => (isSpan(child) ? child.text : ' ')).join(''))
    collectTexts(
      children.filter((child) => !isSpan(child)),
      texts,
    )
  }
  for (const [field, child] of Object.entries(object)) {
    if (field.startsWith('_')) continue
    if (isBlock && (field === 'children' || field === 'style' || field === 'listItem')) continue
    if (LANGUAGE_FIELDS.has(field) && typeof child === 'string' && LANGUAGE_TAG.test(child))
      continue
    collectTexts(child, texts)
  }
}

function isAsset(object: JsonObject): boolean {
  return object['_type'] === 'sanity.imageAsset' || object['_type'] === 'sanity.fileAsset'
}

function isSpan(value: unknown): value is {text: string} {
  return isJsonObject(value) && value['_type'] === 'span' && typeof value['text'] === 'string'
}
