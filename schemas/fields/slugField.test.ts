import {expect, test} from 'vitest'

import {referencedName, slugField, slugParts} from './slugField.ts'

const stored = {_id: 'a', _type: 'a', _rev: '1', _createdAt: '2019-06-26', _updatedAt: '2019-06-26'}
const title = [
  {_key: 'th', language: 'th', value: 'ค่ายเยาวชนอาเซียน'},
  {_key: 'en', language: 'en', value: 'ASEAN Youth Camp'},
]

test('the slug comes from the English title, else from the Thai one', () => {
  const {source} = slugField({from: 'title'}).options
  expect([source({...stored, title}), source({...stored, title: title.slice(0, 1)})]).toEqual([
    'ASEAN Youth Camp',
    'ค่ายเยาวชนอาเซียน',
  ])
})

test('a pattern comes before the title, unless it says nothing', () => {
  const {source} = slugField({from: 'title', pattern: ({year}) => slugParts(year)}).options
  expect([source({...stored, title, year: 2019}), source({...stored, title})]).toEqual([
    '2019',
    'ASEAN Youth Camp',
  ])
})

test('the name of a referenced document is its id without the type', () => {
  expect(referencedName({hostCapital: {_ref: 'capital-phnom-penh'}}, 'hostCapital')).toBe(
    'phnom-penh',
  )
  expect(referencedName({}, 'hostCapital')).toBe('')
})
