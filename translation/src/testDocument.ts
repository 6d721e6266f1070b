import type {PortableTextBlock} from './PortableTextBlock.ts'
import type {StoredDocument} from './StoredDocument.ts'

/** A block of one span. */
export function testBlock(_key: string, text: string): PortableTextBlock {
  return {
    _key,
    _type: 'block',
    style: 'normal',
    markDefs: [],
    children: [{_key: `${_key}-span`, _type: 'span', marks: [], text}],
  }
}

/** A localised value by language: `{th: 'ชื่อ', en: 'Name'}`. */
export function localized(
  kind: 'String' | 'Text' | 'RichText',
  values: Readonly<Record<string, string | readonly PortableTextBlock[]>>,
) {
  return Object.entries(values).map(([language, value]) => ({
    _key: language,
    _type: `internationalizedArray${kind}Value`,
    language,
    value,
  }))
}

/** A meeting with a line, lines inside a list, and a rich text of two blocks and an empty one. */
export function testMeeting(fields: Readonly<Record<string, unknown>> = {}): StoredDocument {
  return {
    _id: 'meeting-1',
    _type: 'meeting',
    _rev: 'r1',
    title: localized('String', {th: 'การประชุม', en: 'The meeting'}),
    year: 2019,
    venues: [
      {
        _key: 'a',
        _type: 'venue',
        name: localized('String', {th: 'โรงแรม'}),
        note: localized('Text', {th: ' ', en: 'Nobody translates what is not there'}),
      },
    ],
    body: localized('RichText', {
      th: [testBlock('b1', 'หนึ่ง'), testBlock('gap', ''), testBlock('b2', 'สอง')],
    }),
    ...fields,
  }
}
