import {CommentIcon} from '@sanity/icons/Comment'
import {defineField, defineType} from 'sanity'

import {localizedText} from '../fields/localizedFields.ts'
import {inEnglish, inThai, joined} from '../fields/preview.ts'
import {sentence} from '../i18n/sentence.ts'

export const statement = defineType({
  name: 'statement',
  type: 'object',
  icon: CommentIcon,
  fields: [
    defineField({
      name: 'madeBy',
      type: 'reference',
      to: [{type: 'capital'}, {type: 'agency'}],
      validation: (rule) => rule.required().error(sentence('required')),
    }),
    defineField({name: 'speaker', type: 'personInOffice'}),
    localizedText({name: 'text', required: true}),
  ],
  preview: {
    select: {capital: 'madeBy.commonName', organisation: 'madeBy.name', text: 'text'},
    prepare: ({capital, organisation, text}) => ({
      title: joined(inThai(capital ?? organisation), inThai(text)),
      subtitle: joined(inEnglish(capital ?? organisation), inEnglish(text)),
    }),
  },
})
