import type {TermChange} from '@capitals/translation/files'
import type {Schema} from 'sanity'

import {isRecord} from '../data/values.ts'

/** What the schema says of terms, in the words of their form. */
export interface TermType {
  readonly titles: Readonly<Record<TermChange['field'], string>>
  /** what a term may be: titles by value */
  readonly kinds: ReadonlyMap<string, string>
}

const NAMES = {kind: 'kind', term: 'term', forbidden: 'forbiddenVariants', note: 'note'} as const

export function termType(schema: Schema): TermType {
  const type = schema.get('glossaryTerm')
  const fields = type?.jsonType === 'object' ? type.fields : []
  const typeOf = (field: TermChange['field']) =>
    fields.find(({name}) => name === NAMES[field])?.type
  const titleOf = (field: TermChange['field']) => typeOf(field)?.title ?? field
  return {
    titles: {
      kind: titleOf('kind'),
      term: titleOf('term'),
      forbidden: titleOf('forbidden'),
      note: titleOf('note'),
    },
    kinds: new Map(choicesOf(typeOf('kind')?.options)),
  }
}

function choicesOf(options: unknown): [string, string][] {
  const list: unknown = isRecord(options) ? options['list'] : undefined
  return (Array.isArray(list) ? list : []).flatMap((choice: unknown): [string, string][] => {
    if (typeof choice === 'string') return [[choice, choice]]
    if (!isRecord(choice)) return []
    const {value, title} = choice
    if (typeof value !== 'string') return []
    return [[value, typeof title === 'string' ? title : value]]
  })
}
