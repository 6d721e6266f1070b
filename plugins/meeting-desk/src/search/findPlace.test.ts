import {expect, test} from 'vitest'

import {compileSchema, documentType} from '../schema/testSchema.ts'
import {findPlace} from './findPlace.ts'

const meeting = documentType(await compileSchema(), 'meeting')

const text = (language: string, value: unknown) => ({
  _key: language,
  _type: 'internationalizedArrayStringValue',
  language,
  value,
})

const document = {
  _id: 'meeting-7',
  _type: 'meeting',
  title: [text('th', 'การประชุมผู้นำเมืองหลวง'), text('en', 'The 7th Meeting of Governors/Mayors')],
  venue: {_type: 'venue', name: [text('th', 'โรงแรมแชงกรี-ลา เขตบางรัก')]},
  summary: [
    text('th', [
      {
        _type: 'block',
        _key: 'a',
        children: [
          {_type: 'span', text: 'ทุกเมืองเห็นพ้องกันว่าควรแลกเปลี่ยนความรู้เรื่อง'},
          {_type: 'span', text: 'การดูแลผู้สูงอายุในเมืองหลวงของตน'},
        ],
      },
    ]),
  ],
}

test('a word inside Thai is found with the text around it, across parts of a paragraph', () => {
  expect(findPlace(meeting, document, 'สูงอายุ')).toEqual({
    titles: ['สรุปเนื้อหา'],
    before: '…เรื่องการดูแลผู้',
    found: 'สูงอายุ',
    after: 'ในเมืองหลวงของตน',
  })
})

test('English is found in any case, as it is written', () => {
  expect(findPlace(meeting, document, 'governors')).toMatchObject({found: 'Governors'})
})

test('fields inside others are named from the outside', () => {
  expect(findPlace(meeting, document, 'แชงกรี')?.titles).toEqual(['สถานที่', 'ชื่อสถานที่'])
})

test('a phrase comes before its words, a long word before a short one', () => {
  expect([
    findPlace(meeting, document, '7th meeting')?.found,
    findPlace(meeting, document, 'เขต ผู้นำเมือง')?.found,
  ]).toEqual(['7th Meeting', 'ผู้นำเมือง'])
})

test('there is no place where nothing is looked for, or it stands in another document', () => {
  expect([findPlace(meeting, document, ' '), findPlace(meeting, document, 'ฮานอย')]).toEqual([
    undefined,
    undefined,
  ])
})
