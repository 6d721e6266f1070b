import {en} from './en.ts'
import {th} from './th.ts'
import type {Say} from './useWords.ts'

/** The words in the language of a locale where there is no React: in the structure, in the navbar. */
export function sayIn(locale: string): Say {
  const words = locale.split('-', 1)[0] === 'th' ? th : en
  return (key, variables = {}) =>
    words[key].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(variables[name] ?? ''))
}
