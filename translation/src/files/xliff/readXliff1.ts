import type {State} from '../../TranslationStatus.ts'
import {FileError} from '../FileError.ts'
import {joinedText} from '../text/CodedText.ts'
import type {FileRow} from '../TranslationFile.ts'
import {parseOriginal, parseXliffId} from '../unitReference.ts'
import {childElement, childElements, type XmlElement} from '../xml/parseXml.ts'
import {notesIn} from './notesIn.ts'
import {readInline} from './readInline.ts'
import {unitsElsewhere} from './unitsElsewhere.ts'
import type {XliffContent} from './XliffContent.ts'

const STATES: ReadonlyMap<string, State> = new Map([
  ['new', 'draft'],
  ['needs-translation', 'draft'],
  ['needs-adaptation', 'draft'],
  ['needs-l10n', 'draft'],
  ['needs-review-translation', 'review'],
  ['needs-review-adaptation', 'review'],
  ['needs-review-l10n', 'review'],
  ['translated', 'review'],
  ['signed-off', 'approved'],
  ['final', 'approved'],
])
/** States of a text that nothing needs to be done for. */
const DONE = new Set(['translated', 'signed-off', 'final'])

/** @throws FileError for another version */
export function readXliff1(root: XmlElement): XliffContent {
  const version = root.attributes.get('version') ?? ''
  if (!version.startsWith('1.')) throw new FileError({code: 'xliff-version', values: {version}})
  const elsewhere = unitsElsewhere(root)
  const files = childElements(root, 'file').map((file) => {
    const original = parseOriginal(file.attributes.get('original'))
    const body = childElement(file, 'body')
    return {
      project: original?.project,
      language: file.attributes.get('target-language'),
      sourceLanguage: file.attributes.get('source-language'),
      rows:
        original && body
          ? unitsIn(body).map((unit) => rowOf(unit, original.documentId, elsewhere))
          : [],
    }
  })
  return {files}
}

function unitsIn(element: XmlElement): XmlElement[] {
  return childElements(element, 'trans-unit', 'group').flatMap((child) =>
    child.name === 'trans-unit' ? [child] : unitsIn(child),
  )
}

function rowOf(
  unit: XmlElement,
  documentId: string,
  elsewhere: ReadonlyMap<string, XmlElement>,
): FileRow {
  const id = unit.attributes.get('id') ?? ''
  const marks = parseXliffId(id)
  const source = childElement(unit, 'source')
  const other = elsewhere.get(id)
  const written = other && hasTarget(other) ? other : unit
  const element = childElement(written, 'target')
  const target = element ? readInline(element) : []
  const state = stateOf(written, element)
  const missing = target.length > 0 && lacksSegments(written, element)
  const notes = [unit, ...(other ? [other] : [])].flatMap((one) => notesIn(one, 'from'))
  return {
    place: unit.line,
    documentId,
    unit: unit.attributes.get('resname') ?? '',
    ...(marks && {marks}),
    source: source ? readInline(source) : [],
    ...(target.length > 0 && {target: joinedText(target)}),
    ...(state && {state}),
    ...(isDone(written, element) && {isDone: true}),
    ...(notes.length > 0 && {notes}),
    ...(missing && {fault: {code: 'target-incomplete'}}),
    warnings: [],
  }
}

function hasTarget(unit: XmlElement): boolean {
  const target = childElement(unit, 'target')
  return target !== undefined && readInline(target).length > 0
}

/** Without a state, whether the unit is approved is all that is known of it. */
function stateOf(unit: XmlElement, target: XmlElement | undefined): State | undefined {
  const state = target?.attributes.get('state')
  if (state !== undefined) return STATES.get(state)
  return unit.attributes.get('approved') === 'yes' ? 'approved' : undefined
}

function isDone(unit: XmlElement, target: XmlElement | undefined): boolean {
  return (
    unit.attributes.get('approved') === 'yes' || DONE.has(target?.attributes.get('state') ?? '')
  )
}

/** Whether a tool cut the text into segments of which some have no translation. */
function lacksSegments(unit: XmlElement, target: XmlElement | undefined): boolean {
  const source = childElement(unit, 'seg-source')
  if (!source || !target) return false
  const done = new Set(segmentsOf(target).filter(hasWords).map(idOf))
  return segmentsOf(source).some((segment) => hasWords(segment) && !done.has(idOf(segment)))
}

function segmentsOf(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((child) =>
    child.name === 'mrk' && child.attributes.get('mtype') === 'seg' ? [child] : segmentsOf(child),
  )
}

function hasWords(element: XmlElement): boolean {
  return readInline(element).some((part) => typeof part === 'string' && part.trim() !== '')
}

function idOf(segment: XmlElement): string | undefined {
  return segment.attributes.get('mid')
}
