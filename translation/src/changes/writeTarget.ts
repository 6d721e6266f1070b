import {blocksOf, unitsOf} from '../findUnits.ts'
import {itemOf, type LocalizedField} from '../localizedFields.ts'
import type {PortableTextBlock} from '../PortableTextBlock.ts'
import {type StoredDocument} from '../StoredDocument.ts'
import type {PathSegment, UnitValue} from '../Unit.ts'
import type {Mutation} from './Mutation.ts'
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
  const path = jsonMatch(field.path)
  const {_id: id, _rev} = document
  const guarded = {id, ...(_rev !== undefined && {ifRevisionID: _rev})}
  if (item) {
    const {_key} = item
    const match =
      typeof _key === 'string' ? `_key==${quoted(_key)}` : `language==${quoted(language)}`
    return {patch: {...guarded, set: {[`${path}[${match}].value`]: value}}}
  }
  const _type = itemOf(field, sourceLanguage)?._type
  const added = {_key: freeKey(field, language), _type, language, value}
  return {patch: {...guarded, insert: {after: `${path}[-1]`, items: [added]}}}
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
    if (block) return [{...block, _key: source._key}]
    return units.has(source._key) ? [] : [source]
  })
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
