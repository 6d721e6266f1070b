import {expect, test} from 'vitest'

import {
  languageOf,
  rememberedLanguage,
  rememberLanguage,
  type Remembering,
} from './interfaceLanguage.ts'

const PROJECT = 'capitals'

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
  const first = rememberedLanguage(browser, PROJECT)
  const english = [rememberLanguage(browser, PROJECT, 'en'), rememberedLanguage(browser, PROJECT)]
  const thai = [rememberLanguage(browser, PROJECT, 'th'), rememberedLanguage(browser, PROJECT)]
  expect({first, english, thai}).toEqual({first: 'th', english: [true, 'en'], thai: [true, 'th']})
})

test('what the Studio keeps goes before', () => {
  const browser = browserWith(new Map([['sanity-locale:capitals:default', 'en-US']]))
  const kept = rememberLanguage(browser, PROJECT, 'th')
  expect([rememberedLanguage(browser, PROJECT), kept]).toEqual(['en', false])
  expect(rememberedLanguage(browser, 'other')).toBe('th')
})

test('without a window forms are in Thai', () => {
  expect(rememberedLanguage(undefined, PROJECT)).toBe('th')
})

test('a browser that keeps nothing is known as such', () => {
  const kept = [forbidding, forgetting].map((browser) => rememberLanguage(browser, PROJECT, 'en'))
  expect([rememberedLanguage(forbidding, PROJECT), kept]).toEqual(['th', [false, false]])
})
