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
