import {expect, test} from 'vitest'

import {en} from './en.ts'
import {th} from './th.ts'

const THAI = /\p{Script=Thai}/u

const thai: ReadonlyMap<string, string> = new Map(Object.entries(th))

/** `x_one` and `x_other` are the English forms of `x`, of which Thai has one. */
function meant(key: string): string {
  return key.replace(/_(one|other)$/, '')
}

function variables(text: string | undefined) {
  return text?.match(/\{\{\w+\}\}/g)?.toSorted()
}

test('Thai and English have the same keys in the same order', () => {
  expect([...new Set(Object.keys(en).map(meant))]).toEqual(Object.keys(th))
})

test('what counts has two forms in English and one in Thai', () => {
  const forms = Map.groupBy(Object.keys(en), meant)
  const wrong = [...forms].filter(([key, found]) =>
    found.length === 1 ? found[0] !== key : found.join() !== `${key}_one,${key}_other`,
  )
  expect(wrong).toEqual([])
})

test('every sentence has the same variables in both languages', () => {
  const inEnglish = Object.entries(en).map(([key, text]) => [key, variables(text)])
  const inThai = Object.keys(en).map((key) => [key, variables(thai.get(meant(key)))])
  expect(inEnglish).toEqual(inThai)
})

test('every word is in its language', () => {
  const notThai = Object.entries(th).filter(([, text]) => !THAI.test(text))
  const notEnglish = Object.entries(en).filter(([, text]) => !text || THAI.test(text))
  expect({notThai, notEnglish}).toEqual({notThai: [], notEnglish: []})
})
