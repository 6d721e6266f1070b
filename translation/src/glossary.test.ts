import {expect, test} from 'vitest'

import {readGlossary} from './glossary.ts'
import {localized} from './testDocument.ts'

const term = (
  id: string,
  th: string,
  en: string,
  fields: Readonly<Record<string, unknown>> = {},
) => ({
  _id: id,
  _type: 'glossaryTerm',
  kind: 'organisation',
  term: localized('String', {th, en}),
  ...fields,
})

const glossary = readGlossary([
  term('works', 'สำนักการโยธา', 'Public Works Department'),
  term('education', 'สำนักการศึกษา', 'Education Department'),
  term('meeting', 'การประชุมผู้นำ', 'Meeting of Governors'),
  term('bangkok', 'กรุงเทพมหานคร', 'Bangkok', {
    about: {_type: 'reference', _ref: 'capital-bangkok'},
    forbiddenVariants: [
      {_key: 'a', language: 'en', text: 'Bangkok City'},
      {_key: 'b', language: 'en'},
      'x',
    ],
    note: localized('Text', {en: 'In running text.'}),
  }),
  term('news', 'ศูนย์ข่าวนักเรียนกรุงเทพมหานคร', 'Bangkok student news centre'),
  term('care', 'การดูแลผู้สูงอายุ (PLC)', 'Preventive Long-Term Care (PLC)'),
  term('naypyidaw', 'กรุงเนปยีดอ', 'Nay Pyi Taw'),
  {
    _id: 'capital-bangkok',
    _type: 'capital',
    commonName: localized('String', {th: 'กรุงเทพฯ', en: 'BKK'}),
  },
])

const found = (text: string, language = 'th') =>
  glossary
    .find(text, language)
    .map(({start, end, terms}) => [text.slice(start, end), ...terms.map(({id}) => id)])

test('terms are read with what may and what must not stand for them', () => {
  expect(glossary.terms.find(({id}) => id === 'bangkok')).toEqual({
    id: 'bangkok',
    kind: 'organisation',
    names: {th: 'กรุงเทพมหานคร', en: 'Bangkok'},
    also: {th: ['กรุงเทพฯ'], en: ['BKK']},
    forbidden: [{language: 'en', text: 'Bangkok City'}],
    notes: {en: 'In running text.'},
  })
})

test.each([
  [
    'in running Thai',
    'กรุงเทพมหานครโดยสำนักการโยธาและ',
    [
      ['กรุงเทพมหานคร', 'bangkok'],
      ['สำนักการโยธา', 'works'],
    ],
  ],
  ['the longest', 'ที่ศูนย์ข่าวนักเรียนกรุงเทพมหานคร', [['ศูนย์ข่าวนักเรียนกรุงเทพมหานคร', 'news']]],
  ['not within a longer word', 'สำนักการศึกษาธิการ', []],
  [
    'behind a verb that makes a word with it',
    'เป็นเจ้าภาพจัดการประชุมผู้นำ',
    [['การประชุมผู้นำ', 'meeting']],
  ],
  ['a name that no dictionary knows', 'กรุงเนปยีดอนำเสนอการพัฒนา', [['กรุงเนปยีดอ', 'naypyidaw']]],
  ['the name in everyday use', 'ใน กรุงเทพฯ ', [['กรุงเทพฯ', 'bangkok']]],
  ['without what stands in brackets', 'การดูแลผู้สูงอายุ', [['การดูแลผู้สูงอายุ', 'care']]],
  ['what stands in brackets', 'โครงการ PLC', [['PLC', 'care']]],
])('%s', (_, text, terms) => {
  expect(found(text)).toEqual(terms)
})

test('in languages with spaces whole words, in capital letters or not', () => {
  expect(found('bangkok, Bangkokian and the BANGKOK student news centre', 'en')).toEqual([
    ['bangkok', 'bangkok'],
    ['BANGKOK student news centre', 'news'],
  ])
  expect(glossary.findForbidden('Bangkok City is', 'en')).toMatchObject([{start: 0, end: 12}])
})
