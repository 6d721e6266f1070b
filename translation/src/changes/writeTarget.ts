import {blocksOf, hasText, unitsOf} from '../findUnits.ts'
import {itemOf, type LocalizedField, type LocalizedItem} from '../localizedFields.ts'
import type {PortableTextBlock} from '../PortableTextBlock.ts'
import {type StoredDocument} from '../StoredDocument.ts'
import type {PathSegment, UnitValue} from '../Unit.ts'
import type {Mutation, Patch} from './Mutation.ts'
import {quoted} from './recordChanges.ts'

/**
 * The patch that makes one language's item of a localised field hold a value, and touches nothing
 * else of the document.
 */
export function writeTarget(
  document: StoredDocument,
  field: LocalizedField,
  sourceLanguage: string,
  language: string,
  value: UnitValue | readonly PortableTextBlock[],
): Mutation {
  const item = itemOf(field, language)
  const guarded = guardOf(document)
  if (item) {
    return {patch: {...guarded, set: {[`${matchOf(field, item)}.value`]: value}}}
  }
  const _type = itemOf(field, sourceLanguage)?._type
  const added = {_key: freeKey(field, language), _type, language, value}
  return {patch: {...guarded, insert: {after: `${jsonMatch(field.path)}[-1]`, items: [added]}}}
}

/** The patch that takes an orphan out of a document: a block, or the whole item where nothing else is in it. */
export function removeTarget(
  document: StoredDocument,
  field: LocalizedField,
  item: LocalizedItem,
  block: string | undefined,
): Mutation {
  const path = matchOf(field, item)
  const others = blocksOf(item['value']).filter(
    (one) => one._key !== block && (hasText(one) || one.children === undefined),
  )
  const unset = others.length === 0 ? path : `${path}.value[_key==${quoted(block ?? '')}]`
  return {patch: {...guardOf(document), unset: [unset]}}
}

/**
 * The blocks of a field in a language, in the order of the source's: those given, else those that the
 * document has. Blocks of the source without text are taken over as they are; what the source no
 * longer has is left out.
 */
export function arrangeBlocks(
  field: LocalizedField,
  sourceLanguage: string,
  language: string,
  given: ReadonlyMap<string, PortableTextBlock>,
): PortableTextBlock[] {
  const units = new Set(unitsOf(field, sourceLanguage).map(({block}) => block))
  const present = new Map(
    blocksOf(itemOf(field, language)?.['value']).map((block) => [block._key, block]),
  )
  return blocksOf(itemOf(field, sourceLanguage)?.['value']).flatMap((source) => {
    const block = given.get(source._key) ?? present.get(source._key)
    const isUnit = units.has(source._key)
    if (block && (isUnit || !hasText(block))) return [{...block, _key: source._key}]
    return isUnit ? [] : [source]
  })
}

function guardOf({_id: id, _rev}: StoredDocument): Pick<Patch, 'id' | 'ifRevisionID'> {
  return {id, ...(_rev !== undefined && {ifRevisionID: _rev})}
}

/** Where an item stands: `title[_key=="en"]` */
function matchOf({path}: LocalizedField, {_key, language}: LocalizedItem): string {
  const match = typeof _key === 'string' ? `_key==${quoted(_key)}` : `language==${quoted(language)}`
  return `${jsonMatch(path)}[${match}]`
}

/** A path as JSONMatch reads it: `venues[_key=="a"].name` */
function jsonMatch(path: readonly PathSegment[]): string {
  return path.reduce<string>((match, segment) => {
    if (typeof segment !== 'string') return `${match}[_key==${quoted(segment._key)}]`
    return match === '' ? segment : `${match}.${segment}`
  }, '')
}

function freeKey(field: LocalizedField, language: string): string {
  const taken = new Set(field.items.map(({_key}) => _key))
  let key = language
  for (let number = 2; taken.has(key); number++) key = `${language}-${number}`
  return key
}
