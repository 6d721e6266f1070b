import {defineField} from 'sanity'

import {sentence} from '../i18n/sentence.ts'

/** The place of a document among those beside it, from 1. */
export function orderField(group?: string) {
  return defineField({
    name: 'order',
    type: 'number',
    ...(group === undefined ? {} : {group}),
    validation: (rule) => rule.integer().min(1).error(sentence('positiveInteger')),
  })
}
