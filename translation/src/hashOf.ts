import {canonicalJson} from './canonicalJson.ts'
import {hashText} from './hashText.ts'
import {normalText} from './normalText.ts'
import {isSpan, type PortableTextBlock, type PortableTextChild} from './PortableTextBlock.ts'
import type {Snapshot} from './TranslationRecord.ts'
import type {UnitValue} from './Unit.ts'

/**
 * The hash by which values are compared: the same for two that say the same. White space, forms of
 * Thai that look alike, `_key`s, how text is cut into spans and the order of marks do not count; which
 * words have which marks, where links lead and what inline objects hold does.
 */
export function hashOf(value: UnitValue): string {
  return hashText(typeof value === 'string' ? normalText(value).trim() : skeletonOf(value))
}

/** A source as it is now, to be compared with what it will be. */
export function snapshot(value: UnitValue): Snapshot {
  return {hash: hashOf(value), value}
}

interface Run {
  marks: string
  text: string
}

function skeletonOf({
  _type,
  style,
  listItem,
  level,
  children,
  markDefs,
}: PortableTextBlock): string {
  const definitions = new Map(
    markDefs?.map((definition) => [definition._key, canonicalJson(definition)]),
  )
  const runs: (Run | {object: unknown})[] = []
  for (const child of children ?? []) {
    if (!isSpan(child)) {
      runs.push({object: canonicalJson(child)})
      continue
    }
    const words = child.text.trimStart()
    addRun(runs, child.text.slice(0, child.text.length - words.length))
    addRun(runs, words, marksOf(child, definitions))
  }
  return JSON.stringify([
    _type,
    style ?? 'normal',
    listItem ?? '',
    listItem === undefined ? 0 : (level ?? 1),
    ...withoutSpaces(runs),
  ])
}

/** Spaces have the marks of what stands before them: where a mark ends beside one says nothing. */
function addRun(runs: (Run | {object: unknown})[], text: string, marks?: string): void {
  if (text === '') return
  const last = runs.at(-1)
  const before = last && 'text' in last ? last : undefined
  if (before && (marks === undefined || marks === before.marks)) before.text += text
  else runs.push({marks: marks ?? '[]', text})
}

function marksOf({marks}: PortableTextChild, definitions: ReadonlyMap<string, string>): string {
  const names = new Set(marks?.map((mark) => definitions.get(mark) ?? mark))
  return JSON.stringify([...names].sort())
}

/** White space at the ends of the block and, where two runs meet, before the second is dropped. */
function withoutSpaces(runs: readonly (Run | {object: unknown})[]): unknown[] {
  const kept: unknown[] = []
  let spaced = true
  for (const [index, run] of runs.entries()) {
    if (!('text' in run)) {
      kept.push([run.object])
      spaced = false
      continue
    }
    let text = normalText(run.text)
    if (spaced) text = text.trimStart()
    if (index === runs.length - 1) text = text.trimEnd()
    if (text === '') continue
    kept.push([run.marks, text])
    spaced = text.endsWith(' ')
  }
  return kept
}
