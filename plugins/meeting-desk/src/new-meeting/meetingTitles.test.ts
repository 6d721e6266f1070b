import {expect, test} from 'vitest'

import {englishOrdinal, meetingTitles} from './meetingTitles.ts'

test('a meeting is named like the one before it', () => {
  expect(
    meetingTitles('MGMAC', 8, {
      ordinal: 7,
      th: 'การประชุมผู้นำเมืองหลวงของประเทศสมาชิกอาเซียน ครั้งที่ 7',
      en: 'The 7th Meeting of Governors/Mayors of ASEAN Capitals',
    }),
  ).toEqual({
    th: 'การประชุมผู้นำเมืองหลวงของประเทศสมาชิกอาเซียน ครั้งที่ 8',
    en: 'The 8th Meeting of Governors/Mayors of ASEAN Capitals',
  })
})

test('Thai digits are a number, part of a larger number is none', () => {
  expect([
    meetingTitles('AMF', 11, {ordinal: 10, th: 'เวที ครั้งที่๑๐', en: undefined}),
    meetingTitles('AMF', 2, {ordinal: 1, th: 'ครั้งที่ 12', en: '11th of 21st'}),
  ]).toEqual([
    {th: 'เวที ครั้งที่11', en: '11th AMF Meeting'},
    {th: 'การประชุม AMF ครั้งที่ 2', en: '2nd AMF Meeting'},
  ])
})

test('the first of a series says series and number', () => {
  expect(meetingTitles('AMF', 1, undefined)).toEqual({
    th: 'การประชุม AMF ครั้งที่ 1',
    en: '1st AMF Meeting',
  })
})

test('ends of English numbers', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101].map(englishOrdinal)).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '13th',
    '21st',
    '22nd',
    '101st',
  ])
})
