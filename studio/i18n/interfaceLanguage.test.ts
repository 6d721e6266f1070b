import {expect, test} from 'vitest'

import {
  languageOf,
  rememberedLanguage,
  rememberLanguage,
  type Remembering,
} from './interfaceLanguage.ts'

function browserWith(kept: Map<string, string>): Remembering {
  return {
    localStorage: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => kept.set(key, value),
    },
  }
}

const forbidding: Remembering = {
  get localStorage(): never {
    throw new DOMException('Denied', 'SecurityError')
  },
}

const forgetting: Remembering = {localStorage: {getItem: () => null, setItem: () => undefined}}

test.for([
  ['th', 'th'],
  ['th-TH', 'th'],
  ['en-US', 'en'],
  ['en', 'en'],
  ['fr', 'th'],
] as const)('%s is shown with forms in %s', ([locale, language]) => {
  expect(languageOf(locale)).toBe(language)
})

test('forms are in Thai until another language is chosen', () => {
  const browser = browserWith(new Map())
  const first = rememberedLanguage(browser)
  const kept = [rememberLanguage(browser, 'en'), rememberedLanguage(browser)]
  const back = [rememberLanguage(browser, 'th'), rememberedLanguage(browser)]
  expect({first, kept, back}).toEqual({first: 'th', kept: [true, 'en'], back: [true, 'th']})
})

test('without a window forms are in Thai', () => {
  expect(rememberedLanguage(undefined)).toBe('th')
})

test('a browser that keeps nothing is known as such', () => {
  expect([rememberedLanguage(forbidding), rememberLanguage(forbidding, 'en')]).toEqual([
    'th',
    false,
  ])
  expect(rememberLanguage(forgetting, 'en')).toBe(false)
})
