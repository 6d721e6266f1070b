import {FileError} from '../FileError.ts'
import {childElement, childElements, textIn, type XmlElement} from '../xml/parseXml.ts'
import type {GlossaryRow} from './GlossaryFile.ts'
import {PROJECT} from './writeTbx.ts'

const ID = /^t-(.+)\.([0-9a-f]{12})$/
const XML = '{http://www.w3.org/XML/1998/namespace}lang'
const UNWANTED = /^(?:deprecated|superseded)/

/** The entries of TBX of either edition, in the style DCA or DCT. @throws FileError for other XML */
export function readTbx(root: XmlElement): {project: string | undefined; rows: GlossaryRow[]} {
  if (root.name === 'xliff') throw new FileError({code: 'format-translations'})
  if (root.name !== 'tbx' && root.name !== 'martif') {
    throw new FileError({code: 'format-unknown', values: {found: `XML, ${root.name}`}})
  }
  const entries = descendants(root, ['conceptEntry', 'termEntry'])
  const [project] = descendants(root, ['p']).flatMap((paragraph) => {
    const text = textIn(paragraph).trim()
    return text.startsWith(PROJECT) ? [text.slice(PROJECT.length)] : []
  })
  const language = root.attributes.get(XML)
  return {project, rows: entries.map((entry) => rowOf(entry, language))}
}

function rowOf(entry: XmlElement, language: string | undefined): GlossaryRow {
  const [, id, mark] = ID.exec(entry.attributes.get('id') ?? '') ?? []
  const terms: Record<string, string> = {}
  const notes: Record<string, string> = {}
  const forbidden: {language: string; text: string}[] = []
  for (const section of childElements(entry, 'langSec', 'langSet')) {
    const language = section.attributes.get(XML) ?? section.attributes.get('lang') ?? ''
    const note = childElement(section, 'note')
    if (note) notes[language] = textIn(note).trim()
    for (const part of descendants(section, ['termSec', 'tig', 'ntig'])) {
      const [term] = descendants(part, ['term'])
      const text = term ? textIn(term).trim() : ''
      if (text === '') continue
      if (UNWANTED.test(statusOf(part)) || language in terms) forbidden.push({language, text})
      else terms[language] = text
    }
  }
  for (const note of childElements(entry, 'note')) {
    const named = note.attributes.get(XML) ?? language
    if (named !== undefined) notes[named] ??= textIn(note).trim()
  }
  return {
    place: entry.line,
    // Another tool's file need not know of variants.
    ...(id !== undefined && mark !== undefined
      ? {id, mark}
      : {complete: [...new Set(forbidden.map(({language}) => language))]}),
    kind: subjectOf(entry),
    terms,
    forbidden,
    notes,
  }
}

function statusOf(part: XmlElement): string {
  const [status] = descendants(part, ['termNote', 'administrativeStatus']).filter(
    ({name, attributes}) =>
      name !== 'termNote' || attributes.get('type') === 'administrativeStatus',
  )
  return status ? textIn(status).trim() : ''
}

function subjectOf(entry: XmlElement): string {
  const [subject] = descendants(entry, ['descrip', 'subjectField']).filter(
    ({name, attributes}) => name !== 'descrip' || attributes.get('type') === 'subjectField',
  )
  return subject ? textIn(subject).trim() : ''
}

function descendants(element: XmlElement, names: readonly string[]): XmlElement[] {
  return childElements(element).flatMap((child) =>
    names.includes(child.name) ? [child] : descendants(child, names),
  )
}
