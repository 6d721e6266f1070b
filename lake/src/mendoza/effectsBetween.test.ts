import {expect, test} from 'vitest'

import type {SanityDocument} from '../documents/SanityDocument.ts'
import {applyEffects} from './applyEffects.ts'
import {effectsBetween} from './effectsBetween.ts'

const before: SanityDocument = {
  _id: 'capital-bangkok',
  _type: 'capital',
  _rev: 'r1',
  _createdAt: '2019-06-26T00:00:00Z',
  _updatedAt: '2019-06-26T00:00:00Z',
  title: 'กรุงเทพ',
}
const {_rev: _, ...content} = before

test('create and delete are whole documents without their revision', () => {
  expect(effectsBetween(null, before)).toStrictEqual({apply: [0, content], revert: [0, null]})
  expect(effectsBetween(before, null)).toStrictEqual({apply: [0, null], revert: [0, content]})
})

test('a new revision alone has no effects', () => {
  expect(effectsBetween(before, {...before, _rev: 'r2'})).toStrictEqual({apply: [], revert: []})
})

test('an update is the same change there and back', () => {
  expect(effectsBetween(before, {...before, _rev: 'r2', title: 'มะนิลา'})).toStrictEqual({
    apply: [17, 'มะนิลา', 'title'],
    revert: [17, 'กรุงเทพ', 'title'],
  })
})

test('a patch that does not make a document is refused', () => {
  expect(() => applyEffects(content, [0, 'text'])).toThrow(TypeError)
})
