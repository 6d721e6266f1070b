import {OlistIcon} from '@sanity/icons/Olist'
import {defineField, defineType} from 'sanity'

import {localizedString, localizedText} from '../fields/localizedFields.ts'
import {naming} from '../fields/naming.ts'
import {joined} from '../fields/preview.ts'
import {topics} from '../fields/references.ts'
import {sentence} from '../i18n/sentence.ts'
import {ITEM_NUMBER} from '../rules/formats.ts'

export const agendaTopic = defineType({
  name: 'agendaTopic',
  type: 'object',
  icon: OlistIcon,
  fields: [
    defineField({
      name: 'number',
      type: 'string',
      validation: (rule) => rule.regex(ITEM_NUMBER).error(sentence('numberFormat')),
    }),
    localizedString({name: 'title', required: true}),
    localizedText({name: 'description'}),
    topics(),
  ],
  preview: {
    select: {number: 'number', title: 'title'},
    prepare: naming(({number, title}, {first, second}) => ({
      title: joined(number, first(title)),
      subtitle: second(title),
    })),
  },
})
