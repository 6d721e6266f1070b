import type {ExchangeFile, ExchangeUnit} from '../ExchangeUnit.ts'
import {xliffId} from '../unitReference.ts'
import {attributes, escapeText, UNFIT_FOR_XML} from '../xml/escapeXml.ts'
import {byDocument} from './byDocument.ts'
import {inlineXml, XLIFF1_INLINE} from './inlineXml.ts'
import {XLIFF1} from './xliffNames.ts'

/**
 * XLIFF 1.2 (OASIS, 1 February 2008): a `file` a document, a `trans-unit` a text. What finds a
 * text again stands in `original`, `resname` and `id` alone, which every tool keeps.
 */
export function writeXliff1(file: ExchangeFile): string {
  const files = [...byDocument(file.units)].map(([documentId, units]) =>
    fileXml(file, documentId, units),
  )
  const root = attributes({xmlns: XLIFF1, version: '1.2'})
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff${root}>\n${files.join('')}</xliff>\n`
}

function fileXml(
  {project, sourceLanguage, language}: ExchangeFile,
  documentId: string,
  units: readonly ExchangeUnit[],
): string {
  const names = attributes({
    original: `${project}/${documentId}`,
    'source-language': sourceLanguage,
    'target-language': language,
    datatype: 'plaintext',
    'product-name': 'Capitals',
    category: units[0]?.documentType,
    'xml:space': 'preserve',
  })
  const title = plainXml(units[0]?.documentTitle ?? '')
  const lines = units.map((unit, index) => unitXml(unit, index + 1))
  return ` <file${names}>\n  <header><note>${title}</note></header>\n  <body>\n${lines.join('')}  </body>\n </file>\n`
}

function unitXml(unit: ExchangeUnit, number: number): string {
  const {codes, source, target, state, field, notes} = unit
  const names = attributes({
    id: xliffId(number, unit),
    resname: unit.unit,
    restype: `x-${unit.kind}`,
    approved: state === 'approved' && !unit.stale ? 'yes' : 'no',
    'xml:space': 'preserve',
  })
  const targetXml =
    target === undefined
      ? ''
      : `\n    <target${attributes({state: stateOf(unit)})}>${inlineXml(target, codes, XLIFF1_INLINE)}</target>`
  const all = [
    `<note from="field">${plainXml(field)}</note>`,
    ...notes.map((note) => `<note>${plainXml(note)}</note>`),
  ]
  return `   <trans-unit${names}>
    <source>${inlineXml(source, codes, XLIFF1_INLINE)}</source>${targetXml}
    ${all.join('')}
   </trans-unit>
`
}

/** A state of XLIFF 1.2 that `readXliff1` reads as the same one. */
function stateOf({state, stale}: ExchangeUnit): string {
  if (state === 'missing') return 'new'
  if (state === 'draft') return 'needs-translation'
  if (stale) return 'needs-review-translation'
  return state === 'review' ? 'translated' : 'final'
}

function plainXml(text: string): string {
  return escapeText(text.replaceAll(UNFIT_FOR_XML, ''))
}
