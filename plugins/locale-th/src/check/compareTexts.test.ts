import {expect, test} from 'vitest'

import {compareTexts} from './compareTexts.ts'

const measure = {
  glossary: [{english: ['type'], thai: 'ประเภท', not: ['ชนิด']}],
  names: ['Sanity Studio'],
}

test('texts that say the same are left alone', () => {
  const english = {
    a: 'Type',
    b_one: '1 file',
    b_other: '{{count}} files',
    c: 'Sanity Studio',
    d: '{{x}}',
  }
  const thai = {a: 'ประเภท', b_other: 'ไฟล์ {{count}} รายการ', c: 'Sanity Studio', d: '{{x}}'}
  expect(compareTexts(english, thai, measure)).toEqual([])
})

test('everything that is wrong is named', () => {
  const english = {a: 'Type', b: 'Save', c: 'Open <Link>{{x}}</Link>', d: 'Cancel', e: ''}
  const thai = {a: 'ชนิด', b: 'Save', c: 'เปิด {{y}}', d: '', e: '', f: 'อื่น'}
  expect(compareTexts(english, thai, measure)).toEqual([
    'd: is missing',
    'e: is missing',
    'f: is not asked for',
    'a: not to be used: ชนิด',
    'b: left in English: Save',
    'c: variables y, in English x',
    'c: tags none, in English </Link> <Link>',
    'd: left in English: ',
  ])
})
