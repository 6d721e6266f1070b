import {expect, test} from 'vitest'

import {byThai} from './byThai.ts'

test('a vowel before its consonant does not count first', () => {
  const names = ['กรุงพนมเปญ', 'ฮานอย', 'เวียงจันทน์', 'กรุงเนปยีดอ', 'ไทย', 'ขอนแก่น', 'แก่งกระจาน']
  expect(byThai(names, (name) => name)).toEqual([
    'กรุงเนปยีดอ',
    'กรุงพนมเปญ',
    'แก่งกระจาน',
    'ขอนแก่น',
    'ไทย',
    'เวียงจันทน์',
    'ฮานอย',
  ])
})

test('numbers count as numbers, in both languages', () => {
  const names = ['ครั้งที่ 10', 'ครั้งที่ 9', 'Meeting 10', 'Meeting 9']
  const thai = ['ครั้งที่ 9', 'ครั้งที่ 10']
  const english = ['Meeting 9', 'Meeting 10']
  expect([byThai(names, (name) => name, 'th-TH'), byThai(names, (name) => name, 'en-US')]).toEqual([
    [...thai, ...english],
    [...english, ...thai],
  ])
})
