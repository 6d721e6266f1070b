import type {InterfaceLanguage} from '../../schemas/index.ts'
import {en} from './en.ts'
import {th} from './th.ts'

/** Where the studio's own words are kept among those of its plugins. */
export const NAMESPACE = 'capitals'

export type WordKey = keyof typeof th

interface Titled<T> {
  title: (text: string) => {i18n: (text: {title: {key: string; ns: string}}) => T}
}

/** Gives a builder of the structure its title, in the language of whoever looks at it. */
export function titled<T>(builder: Titled<T>, key: WordKey): T {
  return builder.title(th[key]).i18n({title: {key, ns: NAMESPACE}})
}

/** A word for where only a plain text is taken, when the studio starts. */
export function wordIn(language: InterfaceLanguage, key: WordKey): string {
  return language === 'th' ? th[key] : en[key]
}
