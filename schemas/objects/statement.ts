import {CommentIcon} from '@sanity/icons/Comment'
import {defineField, defineType} from 'sanity'

import {localizedText} from '../fields/localizedFields.ts'
import {naming} from '../fields/naming.ts'
import {joined} from '../fields/preview.ts'
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
    prepare: naming(({capital, organisation, text}, {first, second}) => ({
      title: joined(first(capital ?? organisation), first(text)),
      subtitle: joined(second(capital ?? organisation), second(text)),
    })),
  },
})
