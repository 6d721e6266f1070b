import {expect, test} from 'vitest'

import {createPendingTexts, type TextStore} from './pendingTexts.ts'

function memory(): TextStore {
  const items = new Map<string, string>([['other', 'kept by somebody else']])
  return {
    get length() {
      return items.size
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  }
}

test('keeps a text until it is forgotten', () => {
  const store = memory()
  const texts = createPendingTexts(() => store)
  texts.keep('meeting', 'startDate', '31/04/2562', false)
  const recalled = texts.recall('meeting', 'startDate')
  texts.keep('meeting', 'startDate', undefined, false)
  expect([recalled, texts.recall('meeting', 'startDate'), store.length]).toEqual([
    '31/04/2562',
    undefined,
    1,
  ])
})

test('names what was refused in a document, not what is being typed', () => {
  const store = memory()
  const texts = createPendingTexts(() => store)
  let told = 0
  const stop = texts.subscribe(() => (told += 1))
  texts.keep('meeting', 'startDate', '31/04/2562', false)
  texts.keep('meeting', 'endDate', '31/04', true)
  texts.keep('meeting-2', 'endDate', '31/04/2562', false)
  const before = texts.refused('meeting')
  texts.keep('meeting', 'startDate', '30/04', true)
  stop()
  texts.keep('meeting', 'endDate', '31/04/2562', false)
  const afterReload = createPendingTexts(() => store).refused('meeting')
  expect({before, after: texts.refused('meeting'), afterReload, told}).toEqual({
    before: ['startDate'],
    after: ['endDate'],
    afterReload: ['endDate', 'startDate'],
    told: 4,
  })
})

test('does without a store that the browser refuses', () => {
  const texts = createPendingTexts(() => {
    throw new Error('The browser refuses')
  })
  texts.keep('meeting', 'a', 'text', false)
  expect([texts.recall('meeting', 'a'), texts.refused('meeting')]).toEqual([undefined, []])
})
