import {defineField} from 'sanity'

import {sentence} from '../i18n/sentence.ts'

interface ReferenceOptions {
  readonly name: string
  readonly to: string
  readonly group?: string
  readonly required?: boolean
}

/** A strong reference to one document. */
export function reference({to, required, ...options}: ReferenceOptions) {
  return defineField({
    ...options,
    type: 'reference',
    to: [{type: to}],
    validation: (rule) => (required ? rule.required().error(sentence('required')) : rule),
  })
}
