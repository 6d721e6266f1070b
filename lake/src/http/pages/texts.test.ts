import {describe, expect, it} from 'vitest'

import {LANGUAGES} from './languages.ts'
import {text, TEXTS, waitText} from './texts.ts'

function placeholders(sentence: string): string[] {
  return [...sentence.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()
}

describe('TEXTS', () => {
  it('has the same keys with the same placeholders in every language', () => {
    const [first, ...others] = LANGUAGES.map((language) =>
      Object.fromEntries(
        Object.entries(TEXTS[language]).map(([key, sentence]) => [key, placeholders(sentence)]),
      ),
    )
    expect(others).toEqual([first])
  })

  it('is Thai in Thai and not in English', () => {
    const thai = /\p{Script=Thai}/u
    expect(Object.entries(TEXTS.th).filter(([, sentence]) => !thai.test(sentence))).toEqual([])
    expect(
      Object.entries(TEXTS.en).filter(([, sentence]) => thai.test(sentence) || !sentence.trim()),
    ).toEqual([])
  })
})

describe('text', () => {
  it('fills in values', () => {
    expect(text('en', 'tooMany', {wait: '5 min'})).toBe(
      'Too many attempts. Wait 5 min, then try again.',
    )
  })
})

describe('waitText', () => {
  it('gives seconds, then minutes rounded up', () => {
    expect([1, 89, 90, 121, 900].map((seconds) => waitText('en', seconds))).toEqual([
      '1 s',
      '89 s',
      '2 min',
      '3 min',
      '15 min',
    ])
    expect(waitText('th', 30)).toBe('30 วินาที')
  })
})
