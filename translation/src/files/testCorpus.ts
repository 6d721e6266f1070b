import {snapshot} from '../hashOf.ts'
import {unitKey} from '../unitId.ts'
import {collectUnits} from './collectUnits.ts'
import type {ExchangeFile} from './ExchangeUnit.ts'
import type {TranslatedDocument} from './plan/unitsInLanguage.ts'
import {meeting, PROJECT, recordOf} from './testFiles.ts'

/**
 * The document whose exports real tools have opened, edited and saved; see corpus/README.md. What the tools
 * wrote holds hashes of these texts: a text that is changed here makes all files of the corpus strange.
 */
const document = meeting(
  {
    title: {th: 'การประชุมผู้นำเมืองหลวงของประเทศสมาชิกอาเซียน ครั้งที่ 7'},
    theme: {
      th: 'การส่งเสริมเครือข่ายความร่วมมือเพื่ออนาคตที่ยั่งยืน',
      en: 'Enhancing Cooperative Network for Sustainable Future',
    },
    day: {th: '26/6/2562', en: '26/6/2019'},
    code: {th: '0012', en: '0012'},
    score: {th: '=1+1', en: '=1+1'},
    body: {
      th: [
        {
          _type: 'block',
          _key: 'b1',
          style: 'normal',
          markDefs: [{_type: 'link', _key: 'l1', href: 'https://example.org/?a=1&b=2'}],
          children: [
            {_type: 'span', _key: 's1', text: 'กรุงเทพมหานคร', marks: ['strong']},
            {_type: 'span', _key: 's2', text: 'เป็นเจ้าภาพ', marks: []},
            {_type: 'footnote', _key: 'o1', text: 'ข้อมูลปี 2562'},
            {_type: 'span', _key: 's3', text: ' ดูที่ ', marks: []},
            {_type: 'span', _key: 's4', text: 'เว็บไซต์', marks: ['l1', 'em']},
            {_type: 'span', _key: 's5', text: ' & <เอกสาร>', marks: []},
          ],
        },
      ],
    },
  },
  'meeting-7',
)

/** English, with a question and a text whose source has changed. */
export const CORPUS: TranslatedDocument = {
  document,
  record: recordOf('meeting-7', {
    work: [
      {
        _key: unitKey('theme'),
        _type: 'translationWork',
        unit: 'theme',
        value: 'Enhancing Cooperative Network for Sustainable Future',
        state: 'review',
        source: snapshot('การส่งเสริมความร่วมมือ'),
        origin: 'person',
        by: 'malee',
        at: '2026-01-01T00:00:00.000Z',
      },
    ],
    notes: [
      {
        _key: 'n1',
        _type: 'translationNote',
        unit: 'title',
        kind: 'question',
        text: 'ใช้ชื่อเต็มหรือไม่',
        by: 'malee',
        at: '2026-01-01T00:00:00.000Z',
      },
    ],
  }),
}

/** The same in Vietnamese, of which there is nothing yet. */
export const CORPUS_WITHOUT_RECORD: TranslatedDocument = {document, record: undefined}

export function corpusFile(language: 'en' | 'vi'): ExchangeFile {
  const entry = language === 'en' ? CORPUS : CORPUS_WITHOUT_RECORD
  const units = collectUnits([entry], {language})
  return {project: PROJECT, sourceLanguage: 'th', language, units}
}
