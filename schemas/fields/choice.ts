import {defineField} from 'sanity'

import {sentence} from '../i18n/sentence.ts'

interface ChoiceOptions {
  readonly name: string
  /** The values; their titles are in the bundle under the field's name. */
  readonly list: readonly string[]
  readonly group?: string
  readonly required?: boolean
  readonly initialValue?: string
  readonly layout?: 'radio' | 'dropdown'
}

/** One of a fixed list of values. */
export function choice({list, required, layout, ...options}: ChoiceOptions) {
  return defineField({
    ...options,
    type: 'string',
    options: {list: [...list], layout: layout ?? 'dropdown'},
    validation: (rule) => (required ? rule.required().error(sentence('required')) : rule),
  })
}
