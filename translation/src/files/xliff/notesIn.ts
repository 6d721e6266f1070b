import {childElements, textIn, type XmlElement} from '../xml/parseXml.ts'

/** What an export says itself in notes. */
const OWN = new Set(['field', 'document'])

/**
 * The notes in an element, those of the export about the text's place aside.
 *
 * @param kind the attribute that says what a note is about
 */
export function notesIn(element: XmlElement, kind: 'from' | 'category'): string[] {
  return childElements(element, 'note')
    .filter(({attributes}) => !OWN.has(attributes.get(kind) ?? ''))
    .map((note) => textIn(note).trim())
    .filter((text) => text !== '')
}
