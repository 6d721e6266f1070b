import {expect, test} from 'vitest'

import {entriesWithout, keep, readKept, typedCapitals, untitledCapitals} from './entries.ts'

const entries = {
  hanoi: {th: 'การท่องเที่ยว', en: '', summary: ''},
  manila: {th: ' ', en: 'Flood', summary: ''},
  dili: {th: '', en: ' ', summary: ''},
}

function memory(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & {
  kept: Map<string, string>
} {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

test('rows with something in them are saved, those without a Thai title are not ready', () => {
  const capitals = ['manila', 'dili', 'hanoi', 'jakarta']
  expect([typedCapitals(entries, capitals), untitledCapitals(entries, capitals)]).toEqual([
    ['manila', 'hanoi'],
    ['manila'],
  ])
})

test('what was typed survives a reload, what was saved does not', () => {
  const storage = memory()
  keep(storage, 'a', entries)
  expect(readKept(storage, 'a')).toEqual({hanoi: entries.hanoi, manila: entries.manila})
  keep(storage, 'a', entriesWithout(entries, ['hanoi', 'manila']))
  expect([...storage.kept]).toEqual([])
})

test('what is no entry is forgotten, a browser that keeps nothing does no harm', () => {
  const storage = memory()
  storage.setItem('a', '{"hanoi": {"th": 1}, "manila": {"th": "", "en": "x", "summary": ""}}')
  storage.setItem('b', 'no json')
  const refusing = {
    getItem: () => {
      throw new Error('denied')
    },
    setItem: () => {
      throw new Error('full')
    },
    removeItem: () => {},
  }
  keep(refusing, 'a', entries)
  expect([readKept(storage, 'a'), readKept(storage, 'b'), readKept(refusing, 'a')]).toEqual([
    {manila: {th: '', en: 'x', summary: ''}},
    {},
    {},
  ])
})
