import {defineArrayMember, defineField} from 'sanity'

import {sentence} from '../i18n/sentence.ts'

interface ReferencesOptions {
  readonly name: string
  readonly to: string
  readonly group?: string
  /** Which documents may be chosen: a GROQ condition and its parameters. */
  readonly filter?: string
  readonly params?: Readonly<Record<string, unknown>>
  /** Whether each document that may be chosen has a button of its own: for few documents. */
  readonly offerAll?: boolean
}

/** A list of strong references to documents of one type, each once. */
export function references({name, to, group, filter, params, offerAll}: ReferencesOptions) {
  return defineField({
    name,
    type: 'array',
    ...(group === undefined ? {} : {group}),
    ...(offerAll === true ? {options: {offerAll}} : {}),
    of: [
      defineArrayMember({
        type: 'reference',
        to: [{type: to}],
        options: filter === undefined ? {} : {filter, filterParams: {...params}},
      }),
    ],
    validation: (rule) => rule.unique().error(sentence('duplicateItem')),
  })
}

/** The themes that something is about. */
export function topics(group?: string) {
  return references({
    name: 'topics',
    to: 'topic',
    ...(group === undefined ? {} : {group}),
    filter: 'kind == $kind',
    params: {kind: 'theme'},
  })
}
