import {expect, test} from 'vitest'

import {typographyOf} from '../check/typography.ts'
import {hardCodedMends} from './hardCodedMends.ts'
import {hardCodedTexts} from './hardCodedTexts.ts'

const insteadOf = (code: string) => hardCodedMends.find((mend) => mend.code === code)?.instead

test('a text becomes a call that chooses the language', () => {
  expect(insteadOf('text: "Sign out"')).toBe('text: $inThai("ออกจากระบบ", "Sign out")')
})

test('a text of an object that is made early is read late', () => {
  expect(insteadOf('title: "Edited at"')).toBe(
    'get title() { return $inThai("แก้ไขเมื่อ", "Edited at") }',
  )
})

test('templates keep their variables in both languages', () => {
  expect(insteadOf('`Try again (${secondsLeft})`')).toBe(
    '$inThai(`ลองอีกครั้ง (${secondsLeft})`, `Try again (${secondsLeft})`)',
  )
})

test('the texts are written as careful Thai', () => {
  const marked = hardCodedTexts.flatMap(({thai}) =>
    typographyOf(thai.replaceAll('${', '{')).map((problem) => `${thai}: ${problem}`),
  )
  expect(marked).toEqual([])
})
