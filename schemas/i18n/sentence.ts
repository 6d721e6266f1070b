import {formatBothEras} from '@capitals/thai-date/calendar'
import type {LocalizedValidationMessages} from 'sanity'

import {enRules} from './en/rules.ts'
import type {SentenceKey} from './th/rules.ts'
import {thRules} from './th/rules.ts'

export type {SentenceKey}

/** What stands for `{name}` in a sentence; ISO days are written in both eras. */
export type SentenceWords = Readonly<Record<string, string | number>>

/** A sentence of validation in all languages of the interface; Sanity picks by its locale. */
export function sentence(key: SentenceKey, words: SentenceWords = {}): LocalizedValidationMessages {
  return {th: fill(thRules[key], words, 'th'), en: fill(enRules[key], words, 'en')}
}

/** The same in one language: Thai for a locale such as `th` or `th-TH`, else English. */
export function sentenceFor(locale: string, key: SentenceKey, words: SentenceWords = {}): string {
  const rules = locale.split('-', 1)[0] === 'th' ? thRules : enRules
  return fill(rules[key], words, locale)
}

function fill(text: string, words: SentenceWords, locale: string): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const word = String(words[name] ?? whole)
    return formatBothEras(word, locale) || word
  })
}
