import type {State} from '../../TranslationStatus.ts'
import {FileError} from '../FileError.ts'
import type {Problem} from '../Problem.ts'
import {joinedText, type CodedText} from '../text/CodedText.ts'
import type {FileRow} from '../TranslationFile.ts'
import {parseOriginal, parseXliffId} from '../unitReference.ts'
import {childElement, childElements, type XmlElement} from '../xml/parseXml.ts'
import {notesIn} from './notesIn.ts'
import {readInline} from './readInline.ts'
import type {XliffContent} from './XliffContent.ts'

const VERSIONS = ['2.0', '2.1', '2.2']
const ORDER: readonly State[] = ['missing', 'draft', 'review', 'approved']

/** @throws FileError for another version */
export function readXliff2(root: XmlElement): XliffContent {
  const version = root.attributes.get('version') ?? ''
  if (!VERSIONS.includes(version)) throw new FileError({code: 'xliff-version', values: {version}})
  const files = childElements(root, 'file').map((file) => {
    const original = parseOriginal(file.attributes.get('original'))
    return {
      project: original?.project,
      language: root.attributes.get('trgLang'),
      sourceLanguage: root.attributes.get('srcLang'),
      rows: original ? unitsIn(file).map((unit) => rowOf(unit, original.documentId)) : [],
    }
  })
  return {files}
}

function unitsIn(element: XmlElement): XmlElement[] {
  return childElements(element, 'unit', 'group').flatMap((child) =>
    child.name === 'unit' ? [child] : unitsIn(child),
  )
}

function rowOf(unit: XmlElement, documentId: string): FileRow {
  const marks = parseXliffId(unit.attributes.get('id'))
  const parts = childElements(unit, 'segment', 'ignorable')
  const segments = parts.filter(({name}) => name === 'segment')
  const written = segments.filter((segment) => textOf(segment, 'target').length > 0)
  const target = written.length > 0 ? targetOf(parts) : undefined
  const states = segments.map(stateOf).filter((state) => state !== undefined)
  const state = ORDER.find((one) => states.includes(one))
  const list = childElement(unit, 'notes')
  const notes = list ? notesIn(list, 'category') : []
  const fault: Problem | undefined =
    written.length > 0 && written.length < segments.filter(hasWords).length
      ? {code: 'target-incomplete'}
      : undefined
  return {
    place: unit.line,
    documentId,
    unit: unit.attributes.get('name') ?? '',
    ...(marks && {marks}),
    source: joinedText(parts.flatMap((part) => textOf(part, 'source'))),
    ...(target && {target}),
    ...(state && {state}),
    ...((state === 'review' || state === 'approved') && {isDone: true}),
    ...(notes.length > 0 && {notes}),
    ...(fault && {fault}),
    warnings: [],
  }
}

/** The segments' targets in the order that a tool may have given them. */
function targetOf(parts: readonly XmlElement[]): CodedText {
  const ordered = parts
    .map((part, index) => {
      const target = childElement(part, 'target')
      const order = Number(target?.attributes.get('order') ?? index + 1)
      const own = textOf(part, 'target')
      const text = part.name === 'ignorable' && !target ? textOf(part, 'source') : own
      return {order, text}
    })
    .sort((a, b) => a.order - b.order)
  return joinedText(ordered.flatMap(({text}) => text))
}

function textOf(segment: XmlElement, name: 'source' | 'target'): CodedText {
  const element = childElement(segment, name)
  return element ? readInline(element) : []
}

function hasWords(segment: XmlElement): boolean {
  return textOf(segment, 'source').some((part) => typeof part === 'string' && part.trim() !== '')
}

/** Our own state where the tool left its state alone, or changed both. */
function stateOf(segment: XmlElement): State | undefined {
  const [, own] = /^capitals:(\w+)/.exec(segment.attributes.get('subState') ?? '') ?? []
  switch (segment.attributes.get('state')) {
    case 'final':
      return 'approved'
    case 'translated':
    case 'reviewed':
      return own === 'approved' ? 'approved' : 'review'
    case 'initial':
    case undefined:
      return own === 'missing' ? 'missing' : 'draft'
    default:
      return undefined
  }
}
