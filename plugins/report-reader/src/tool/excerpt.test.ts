import {expect, test} from 'vitest'

import {excerpt} from './excerpt.ts'

test('an excerpt has some words around, on one line', () => {
  const source = `${'ก่อน '.repeat(20)}ระหว่างวันที่\n26 มิถุนายน 2562 ${'หลัง '.repeat(20)}`
  const start = source.indexOf('26')
  expect(excerpt(source, {start, end: start + 16})).toBe(
    '… ก่อน ก่อน ก่อน ก่อน ก่อน ระหว่างวันที่ 26 มิถุนายน 2562 หลัง หลัง หลัง หลัง หลัง หลัง หลัง หลัง …',
  )
})

test('a whole text is no excerpt, a long one is cut', () => {
  expect(excerpt('ทั้งหมด', {start: 0, end: 7})).toBe('ทั้งหมด')
  expect(excerpt('ก'.repeat(900), {start: 0, end: 900})).toBe(`${'ก'.repeat(220)} …`)
})
