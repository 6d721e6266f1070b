import {defineField} from 'sanity'

import {sentence} from '../i18n/sentence.ts'

/** A web address with its scheme. */
export function webAddress(options: {readonly name: string; readonly group?: string}) {
  return defineField({
    ...options,
    type: 'url',
    validation: (rule) => rule.uri({scheme: ['https', 'http']}).error(sentence('addressFormat')),
  })
}
