import {canonicalJson} from '../canonicalJson.ts'
import {isSpan, type PortableTextMarkDefinition} from '../PortableTextBlock.ts'
import type {UnitValue} from '../Unit.ts'
import type {TextRange} from './Finding.ts'

/** Something in a text that is more than its words. */
export interface Part extends TextRange {
  /** the same for two that are the same */
  content: string
  /** for the sentence: an address, a mark's name, an object's type */
  label: string
}

/** Words with a link or another annotation, where each begins and ends. */
export function linksIn(value: UnitValue): Part[] {
  if (typeof value === 'string') return []
  const definitions = new Map(value.markDefs?.map((definition) => [definition._key, definition]))
  return markedParts(value, (mark) => {
    const definition = definitions.get(mark)
    return definition && {content: canonicalJson(definition), label: labelOf(definition)}
  })
}

/** Words in bold and the like. */
export function decoratedIn(value: UnitValue): Part[] {
  if (typeof value === 'string') return []
  const definitions = new Set(value.markDefs?.map(({_key}) => _key))
  return markedParts(value, (mark) =>
    definitions.has(mark) ? undefined : {content: mark, label: mark},
  )
}

/** Objects among the words. */
export function objectsIn(value: UnitValue): Part[] {
  if (typeof value === 'string') return []
  let offset = 0
  return (value.children ?? []).flatMap((child) => {
    const start = offset
    offset += isSpan(child) ? child.text.length : 1
    if (isSpan(child)) return []
    return [{content: canonicalJson(child), label: child._type, start, end: offset}]
  })
}

function markedParts(
  {children = []}: Exclude<UnitValue, string>,
  read: (mark: string) => Pick<Part, 'content' | 'label'> | undefined,
): Part[] {
  const parts: Part[] = []
  let offset = 0
  for (const child of children) {
    const start = offset
    offset += isSpan(child) ? child.text.length : 1
    if (!isSpan(child) || child.text === '') continue
    for (const mark of new Set(child.marks)) {
      const part = read(mark)
      if (!part) continue
      const open = parts.find(({content, end}) => content === part.content && end === start)
      if (open) open.end = offset
      else parts.push({...part, start, end: offset})
    }
  }
  return parts
}

function labelOf(definition: PortableTextMarkDefinition): string {
  const {href, _type}: PortableTextMarkDefinition & {href?: unknown} = definition
  return typeof href === 'string' ? href : _type
}
