import {expect, test} from 'vitest'

import {compileSchema, documentType} from '../schema/testSchema.ts'
import {checklist} from './checklist.ts'

const inThai = (value: string) => [{_key: 'th', language: 'th', value}]

test('a presentation: what the rules say, and what is empty in its form', async () => {
  const type = documentType(await compileSchema(), 'presentation')
  const document = {
    _id: 'drafts.a',
    _type: 'presentation',
    meeting: {_ref: 'meeting-mgmac-7'},
    capital: {_ref: 'capital-hanoi'},
    order: 8,
    title: inThai('การท่องเที่ยว'),
    initiatives: [
      {_key: 'one', _type: 'initiative', name: inThai('หนึ่ง')},
      {_key: 'two', _type: 'initiative'},
    ],
  }
  expect(
    checklist(type, document, [
      {level: 'error', path: ['session'], message: 'ต้องกรอก'},
      {level: 'error', path: ['initiatives', {_key: 'two'}, 'name'], message: 'ต้องกรอก'},
      {level: 'error', path: ['initiatives', {_key: 'two'}, 'name'], message: 'ไม่มีภาษาไทย'},
      {level: 'warning', path: ['title', {_key: 'th'}, 'value'], message: 'ยังไม่มีภาษาอังกฤษ'},
      {level: 'info', path: ['order'], message: '–'},
    ]),
  ).toEqual({
    errors: [
      {path: ['session'], titles: ['การประชุมย่อย'], message: 'ต้องกรอก'},
      {
        path: ['initiatives', {_key: 'two'}, 'name'],
        titles: ['โครงการที่ยกตัวอย่าง', '2', 'ชื่อ'],
        message: 'ต้องกรอก ไม่มีภาษาไทย',
      },
    ],
    warnings: [
      {
        path: ['title', {_key: 'th'}, 'value'],
        titles: ['ชื่อการนำเสนอ'],
        message: 'ยังไม่มีภาษาอังกฤษ',
      },
    ],
    groups: [
      {
        name: 'about',
        title: 'ข้อมูลทั่วไป',
        all: 7,
        empty: [
          {path: ['slug'], titles: ['ที่อยู่ในเว็บ']},
          {path: ['speaker'], titles: ['ผู้นำเสนอ']},
        ],
      },
      {
        name: 'content',
        title: 'เนื้อหา',
        all: 4,
        empty: [
          {path: ['summary'], titles: ['สรุปเนื้อหา']},
          {path: ['topics'], titles: ['ประเด็น']},
          {path: ['pillars'], titles: ['เสาหลักประชาคมอาเซียน']},
        ],
      },
      {
        name: 'files',
        title: 'เอกสารและวิดีโอ',
        all: 2,
        empty: [
          {path: ['slides'], titles: ['เอกสารนำเสนอ']},
          {path: ['video'], titles: ['วิดีโอ']},
        ],
      },
    ],
    all: 13,
    filled: 5,
  })
})
