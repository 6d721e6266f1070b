import {createContext} from 'react'

import type {KnownDocument} from '../proposal/KnownDocument.ts'

/** A topic as it is chosen: its id without the type, and its name in the language of the interface. */
export interface TopicName {
  readonly id: string
  readonly name: string
}

/** The topics of the dataset, for fields that choose among them. */
export const TopicNames = createContext<readonly TopicName[]>([])

/** The themes among known documents by their names. */
export function topicNames(vocabulary: readonly KnownDocument[], locale: string): TopicName[] {
  return vocabulary
    .filter(({kind}) => kind === 'theme')
    .map((document) => ({
      id: document.id.replace(/^topic-/, ''),
      name: shownName(document, locale),
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name, locale))
}

/** The first name of a document in the script of the interface; any where it has none. */
export function shownName({names, id}: KnownDocument, locale: string): string {
  const isThai = locale.startsWith('th')
  return names.find((name) => /[\u0E01-\u0E4E]/.test(name) === isThai) ?? names[0] ?? id
}
