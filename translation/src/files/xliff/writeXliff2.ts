import type {State} from '../../TranslationStatus.ts'
import type {ExchangeFile, ExchangeUnit} from '../ExchangeUnit.ts'
import {xliffId} from '../unitReference.ts'
import {attributes, escapeText, UNFIT_FOR_XML} from '../xml/escapeXml.ts'
import {byDocument} from './byDocument.ts'
import {inlineXml, originalDataXml, XLIFF2_INLINE} from './inlineXml.ts'
import {OWN, XLIFF2} from './xliffNames.ts'

/**
 * What tools know of a state; `readXliff2` knows the more exact `subState`. Of a stale text they are told that
 * it is to be looked at.
 */
const STATES: Readonly<Record<State, string>> = {
  missing: 'initial',
  draft: 'initial',
  review: 'translated',
  approved: 'final',
}

/**
 * XLIFF 2.1 (OASIS, 13 February 2018): a `file` a document, a `unit` a text with one `segment`.
 * What finds a text again stands in `original`, `name` and `id` alone, which every tool keeps.
 */
export function writeXliff2({project, sourceLanguage, language, units}: ExchangeFile): string {
  const files = [...byDocument(units)].map(([documentId, ofDocument], index) => {
    const names = attributes({
      id: `f${index + 1}`,
      original: `${project}/${documentId}`,
      'capitals:documentType': ofDocument[0]?.documentType,
    })
    const title = noteXml('document', ofDocument[0]?.documentTitle ?? '')
    const lines = ofDocument.map((unit, place) => unitXml(unit, place + 1))
    return ` <file${names}>\n  <notes>${title}</notes>\n${lines.join('')} </file>\n`
  })
  const root = attributes({
    xmlns: XLIFF2,
    'xmlns:capitals': OWN,
    version: '2.1',
    srcLang: sourceLanguage,
    trgLang: language,
    'xml:space': 'preserve',
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff${root}>\n${files.join('')}</xliff>\n`
}

function unitXml(unit: ExchangeUnit, number: number): string {
  const {codes, source, target, state, stale, field, notes} = unit
  const names = attributes({
    id: xliffId(number, unit),
    name: unit.unit,
    'capitals:kind': unit.kind,
    'xml:space': 'preserve',
  })
  const segment = attributes({
    state: stale ? 'initial' : STATES[state],
    subState: `capitals:${state}${stale ? '-stale' : ''}`,
  })
  const all = [noteXml('field', field), ...notes.map((note) => noteXml('note', note))]
  const targetXml =
    target === undefined ? '' : `\n    <target>${inlineXml(target, codes, XLIFF2_INLINE)}</target>`
  return `  <unit${names}>
   <notes>${all.join('')}</notes>${originalDataXml(codes)}
   <segment${segment}>
    <source>${inlineXml(source, codes, XLIFF2_INLINE)}</source>${targetXml}
   </segment>
  </unit>
`
}

function noteXml(category: string, text: string): string {
  return `<note category="${category}">${escapeText(text.replaceAll(UNFIT_FOR_XML, ''))}</note>`
}
