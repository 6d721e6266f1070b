import type {StoredDocument} from '../src/index.ts'

const BLOCKS = 8
const THAI = 'กรุงเทพมหานครร่วมมือกับเมืองหลวงอื่นของอาเซียนเพื่อคุณภาพชีวิตของประชาชนทุกกลุ่ม '
const ENGLISH =
  'Bangkok works with the other capitals of ASEAN for the quality of life of everybody. '

/**
 * Documents with a title, a summary and eight blocks of rich text: ten units. In the languages
 * beside Thai, half of the rich texts is missing.
 */
export function fileDocuments(
  count: number,
  languages: readonly string[] = ['en'],
): StoredDocument[] {
  return Array.from({length: count}, (_, index) => {
    const blocks = (words: string) =>
      Array.from({length: BLOCKS}, (_, place) => ({
        _type: 'block',
        _key: `b${place}`,
        style: 'normal',
        markDefs: [{_type: 'link', _key: 'l', href: `https://example.org/${index}`}],
        children: [
          {_type: 'span', _key: 's1', text: `${index}.${place} ${words}`, marks: []},
          {_type: 'span', _key: 's2', text: words, marks: ['strong']},
          {_type: 'span', _key: 's3', text: words, marks: ['l']},
        ],
      }))
    return {
      _id: `meeting-${index}`,
      _type: 'meeting',
      title: localized(languages, 'String', `${index} ${THAI}`, `${index} ${ENGLISH}`),
      summary: localized(languages, 'Text', THAI.repeat(3), ENGLISH.repeat(3)),
      body: localized(
        languages,
        'RichText',
        blocks(THAI),
        index % 2 === 0 ? blocks(ENGLISH) : undefined,
      ),
    }
  })
}

function localized(languages: readonly string[], type: string, th: unknown, other: unknown) {
  const values = [['th', th] as const, ...languages.map((language) => [language, other] as const)]
  return values.flatMap(([language, value]) =>
    value === undefined
      ? []
      : [{_key: language, _type: `internationalizedArray${type}Value`, language, value}],
  )
}
