import {CheckmarkIcon} from '@sanity/icons/Checkmark'
import {defineField, defineType} from 'sanity'

import {localizedText} from '../fields/localizedFields.ts'
import {naming} from '../fields/naming.ts'
import {joined} from '../fields/preview.ts'
import {references, topics} from '../fields/references.ts'
import {sentence} from '../i18n/sentence.ts'
import {ITEM_NUMBER} from '../rules/formats.ts'

export const commitment = defineType({
  name: 'commitment',
  type: 'object',
  icon: CheckmarkIcon,
  fields: [
    defineField({
      name: 'number',
      type: 'string',
      validation: (rule) => [
        rule.required().error(sentence('required')),
        rule.regex(ITEM_NUMBER).error(sentence('numberFormat')),
      ],
    }),
    localizedText({name: 'text', required: true}),
    topics(),
    references({name: 'projects', to: 'cooperationProject'}),
  ],
  preview: {
    select: {number: 'number', text: 'text'},
    prepare: naming(({number, text}, {first, second}) => ({
      title: joined(number, first(text)),
      subtitle: second(text),
    })),
  },
})
