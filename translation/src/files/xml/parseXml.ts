import {SaxesParser} from 'saxes'

import {FileError} from '../FileError.ts'

/** An element as a format reads it: prefixes are gone, nothing of the text is. */
export interface XmlElement {
  /** local name */
  name: string
  namespace: string
  /** by local name; those of a namespace of their own by `{namespace}name` */
  attributes: ReadonlyMap<string, string>
  children: readonly (XmlElement | string)[]
  /** where it opens, from 1 */
  line: number
}

const MOST_LEVELS = 200
const PLACE = /^\d+:\d+: /

export interface XmlOptions {
  /** a DOCTYPE that only names a file, and declares nothing, may stand there; it is not looked at */
  namedDoctype?: boolean
}

/**
 * Reads XML strictly. Nothing is fetched and no entity is known beside XML's own five.
 *
 * @throws FileError with line and column for what is broken; for a DOCTYPE; for endless nesting
 */
export function parseXml(text: string, {namedDoctype = false}: XmlOptions = {}): XmlElement {
  const parser = new SaxesParser({xmlns: true})
  const stack: {element: XmlElement; children: (XmlElement | string)[]}[] = []
  let root: XmlElement | undefined

  parser.on('error', (error) => {
    throw new FileError({
      code: 'xml-broken',
      values: {
        line: parser.line,
        column: parser.column,
        reason: error.message.replace(PLACE, '').replace(/\.$/, ''),
      },
    })
  })
  parser.on('doctype', (doctype) => {
    if (namedDoctype && !doctype.includes('[')) return
    throw new FileError({code: 'xml-doctype', values: {line: parser.line}})
  })
  parser.on('opentag', (tag) => {
    if (stack.length >= MOST_LEVELS) {
      throw new FileError({
        code: 'xml-too-deep',
        values: {limit: MOST_LEVELS, line: parser.line},
      })
    }
    const attributes = new Map<string, string>()
    for (const {local, uri, prefix, value} of Object.values(tag.attributes)) {
      if (prefix === 'xmlns' || local === 'xmlns') continue
      attributes.set(uri === '' ? local : `{${uri}}${local}`, value)
    }
    const children: (XmlElement | string)[] = []
    const element = {name: tag.local, namespace: tag.uri, attributes, children, line: parser.line}
    stack.at(-1)?.children.push(element)
    stack.push({element, children})
    root ??= element
  })
  parser.on('closetag', () => {
    stack.pop()
  })
  const addText = (words: string) => {
    stack.at(-1)?.children.push(words)
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(text).close()
  if (!root)
    throw new FileError({code: 'xml-broken', values: {line: 1, column: 1, reason: 'empty'}})
  return root
}

/** The elements in an element, of these names alone when there are any. */
export function childElements(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child !== 'string' && (names.length === 0 || names.includes(child.name)) ? [child] : [],
  )
}

export function childElement(element: XmlElement, name: string): XmlElement | undefined {
  return childElements(element, name)[0]
}

/** All text in an element. */
export function textIn(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textIn(child)))
    .join('')
}
