import {BarChartIcon} from '@sanity/icons/BarChart'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {localizedRichText, localizedString} from '../fields/localizedFields.ts'
import {naming} from '../fields/naming.ts'
import {joined} from '../fields/preview.ts'
import {sentence} from '../i18n/sentence.ts'

export const progressReport = defineType({
  name: 'progressReport',
  type: 'object',
  icon: BarChartIcon,
  fields: [
    defineField({
      name: 'date',
      type: 'date',
      validation: (rule) => rule.required().error(sentence('required')),
    }),
    localizedString({name: 'title', required: true}),
    localizedRichText({name: 'body'}),
    defineField({name: 'reportedBy', type: 'reference', to: [{type: 'agency'}]}),
    defineField({
      name: 'attachments',
      type: 'array',
      of: [defineArrayMember({type: 'attachment'})],
    }),
  ],
  preview: {
    select: {date: 'date', title: 'title'},
    prepare: naming(({date, title}, {first, second}) => ({
      title: joined(date, first(title)),
      subtitle: second(title),
    })),
  },
})
