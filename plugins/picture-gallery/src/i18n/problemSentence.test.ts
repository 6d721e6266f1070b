import {expect, test} from 'vitest'

import {en} from './en.ts'
import {problemSentence} from './problemSentence.ts'

const say = (key: keyof typeof en, values: Readonly<Record<string, string | number>> = {}) =>
  en[key].replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))

test('sizes are told in megabytes, on the safe side', () => {
  const problem = {kind: 'too-large', size: 209_715_201, limit: 104_857_600} as const
  expect(problemSentence(problem, say)).toBe(
    'The file has 201 MB; at most 100 MB can be taken. Make the picture smaller and choose it again.',
  )
})

test('a kind of file is named', () => {
  expect(problemSentence({kind: 'unsupported', format: 'HEIC'}, say)).toBe(
    'Pictures of the kind HEIC cannot be taken. Save it as JPEG or PNG and choose it again.',
  )
})
