import {expect, test} from 'vitest'

import {createPendingTexts} from './pendingTexts.ts'

test('keeps a text until it is forgotten', () => {
  const items = new Map<string, string>()
  const texts = createPendingTexts(() => ({
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  }))
  texts.keep('meeting startDate', '31/04/2562')
  const recalled = texts.recall('meeting startDate')
  texts.keep('meeting startDate', undefined)
  expect([recalled, texts.recall('meeting startDate'), items.size]).toEqual([
    '31/04/2562',
    undefined,
    0,
  ])
})

test('does without a store that the browser refuses', () => {
  const texts = createPendingTexts(() => {
    throw new Error('The browser refuses')
  })
  texts.keep('a', 'text')
  expect(texts.recall('a')).toBe(undefined)
})
