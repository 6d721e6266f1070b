import {canonicalJson} from '../../canonicalJson.ts'
import type {PortableTextBlock} from '../../PortableTextBlock.ts'
import type {UnitValue} from '../../Unit.ts'
import {type CodedText, joinedText} from './CodedText.ts'
import type {CodeMeaning, InlineCode} from './InlineCode.ts'
import {type MarkedEvent, type MarkedPart, marksOf} from './marksOf.ts'

export interface EncodedUnit {
  source: CodedText
  target?: CodedText
  codes: readonly InlineCode[]
}

/**
 * A unit's source and translation with numbered tags. The same values give the same numbers, so that
 * what a file's tags stand for is found again in the documents.
 */
export function encodeUnit(source: UnitValue, target?: UnitValue): EncodedUnit {
  const codes: InlineCode[] = []
  const sourceText = typeof source === 'string' ? joinedText([source]) : encodeSource(source, codes)
  if (target === undefined) return {source: sourceText, codes}
  const targetText = typeof target === 'string' ? joinedText([target]) : encodeTarget(target, codes)
  return {source: sourceText, target: targetText, codes}
}

function encodeSource(block: PortableTextBlock, codes: InlineCode[]): CodedText {
  const numbers = new Map<MarkedPart, number>()
  const events = marksOf(block)
  for (const part of partsOf(events)) {
    const {kind, name, meaning} = part
    const number = codes.length + 1
    numbers.set(part, number)
    codes.push({number, kind, name, source: meaning})
  }
  return withNumbers(events, numbers)
}

function encodeTarget(block: PortableTextBlock, codes: InlineCode[]): CodedText {
  const numbers = new Map<MarkedPart, number>()
  const events = marksOf(block)
  const parts = partsOf(events)
  const matches = [
    (part: MarkedPart, code: InlineCode) => sameMeaning(part.meaning, code.source),
    (part: MarkedPart, code: InlineCode) => keyOf(part.meaning) === keyOf(code.source),
    () => true,
  ]
  for (const match of matches) {
    for (const part of parts) {
      if (numbers.has(part)) continue
      const code = codes.find(
        (code) =>
          code.target === undefined &&
          code.source !== undefined &&
          code.kind === part.kind &&
          code.name === part.name &&
          match(part, code),
      )
      if (!code) continue
      code.target = part.meaning
      numbers.set(part, code.number)
    }
  }
  for (const part of parts) {
    if (numbers.has(part)) continue
    const {kind, name, meaning} = part
    const number = codes.length + 1
    numbers.set(part, number)
    codes.push({number, kind, name, target: meaning})
  }
  return withNumbers(events, numbers)
}

function partsOf(events: readonly MarkedEvent[]): MarkedPart[] {
  return events.flatMap((event) =>
    typeof event === 'string' || event.event === 'close' ? [] : [event.part],
  )
}

function withNumbers(
  events: readonly MarkedEvent[],
  numbers: ReadonlyMap<MarkedPart, number>,
): CodedText {
  return joinedText(
    events.map((event) =>
      typeof event === 'string' ? event : {tag: event.event, number: numbers.get(event.part) ?? 0},
    ),
  )
}

function keyOf(meaning: CodeMeaning | undefined): string | undefined {
  return typeof meaning === 'object' ? meaning._key : meaning
}

function sameMeaning(a: CodeMeaning, b: CodeMeaning | undefined): boolean {
  return b !== undefined && canonicalJson(a) === canonicalJson(b)
}
