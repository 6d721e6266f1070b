import {expect, test} from 'vitest'

import {documents} from '../documents/index.ts'
import {objects} from '../objects/index.ts'
import {en} from './en/index.ts'
import {th} from './th/index.ts'

const THAI = /\p{Script=Thai}/u

/** Every text under the path that leads to it. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => texts(child, `${path}.${key}`))
}

test('Thai and English say the same things in the same order', () => {
  expect(texts(en).map(([path]) => path)).toEqual(texts(th).map(([path]) => path))
})

test('every word is in its language', () => {
  const notThai = texts(th).filter(([, text]) => !THAI.test(text))
  const notEnglish = texts(en).filter(([, text]) => text === '' || THAI.test(text))
  expect({notThai, notEnglish}).toEqual({notThai: [], notEnglish: []})
})

test('every type has words, and every word a type', () => {
  const types: readonly {name: string}[] = [...documents, ...objects]
  expect(Object.keys(th).toSorted()).toEqual(types.map(({name}) => name).toSorted())
})

test('no field has words but those of the schema', () => {
  const named = [...documents, ...objects].map((type) => [
    type.name,
    'fields' in type ? (type.fields ?? []).map((field) => field.name).toSorted() : [],
  ])
  const worded = Object.entries(th).map(([name, {fields = {}}]) => [
    name,
    Object.keys(fields).toSorted(),
  ])
  expect(Object.fromEntries(worded)).toEqual(Object.fromEntries(named))
})
