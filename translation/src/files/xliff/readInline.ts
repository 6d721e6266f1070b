import {joinedText, type CodedPart, type CodedText} from '../text/CodedText.ts'
import type {XmlElement} from '../xml/parseXml.ts'

/** Pairs that a tool has cut into two tags, and where their number stands. */
const OPENING = new Set(['sc', 'bx', 'bpt'])
const CLOSING = new Set(['ec', 'ex', 'ept'])
const PAIRS = new Set(['pc', 'g'])
const OBJECTS = new Set(['ph', 'x', 'it'])
/** Marks of tools on the text itself, such as segments, terms and comments. */
const TRANSPARENT = new Set(['mrk', 'source', 'target', 'seg-source'])
const CHARACTER = /^U\+([0-9A-F]{4,6})$/
const NUMBER = /^\d+$/

/**
 * The text of a `source` or `target` of either XLIFF, in whatever way a tool wrote its tags. A tag
 * that has no number of ours is number 0, which no unit has.
 */
export function readInline(element: XmlElement): CodedText {
  return joinedText(partsOf(element, new Map()))
}

function partsOf(element: XmlElement, rids: Map<string, number>): CodedPart[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [child]
    const {name, attributes} = child
    const id = attributes.get('id')
    if (TRANSPARENT.has(name)) return partsOf(child, rids)
    if (name === 'cp') return [characterOf(attributes.get('hex'))]
    const [, hex] = CHARACTER.exec(id ?? '') ?? []
    if (hex !== undefined) return [characterOf(hex)]
    if (PAIRS.has(name)) {
      const number = numberOf(id)
      return [{tag: 'open', number}, ...partsOf(child, rids), {tag: 'close', number}]
    }
    if (OPENING.has(name)) {
      const number = numberOf(id)
      rids.set(attributes.get('rid') ?? id ?? '', number)
      return [{tag: 'open', number}]
    }
    if (CLOSING.has(name)) return [{tag: 'close', number: closedBy(attributes, rids)}]
    if (OBJECTS.has(name)) return [{tag: 'object', number: numberOf(id)}]
    return []
  })
}

function closedBy(attributes: XmlElement['attributes'], rids: Map<string, number>): number {
  const start = attributes.get('startRef') ?? attributes.get('rid')
  const known = start === undefined ? undefined : rids.get(start)
  return known ?? numberOf(start ?? attributes.get('id'))
}

function characterOf(hex = ''): string {
  const code = Number.parseInt(hex, 16)
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : ''
}

function numberOf(id: string | undefined): number {
  return id !== undefined && NUMBER.test(id) ? Number(id) : 0
}
