import {BillIcon} from '@sanity/icons/Bill'
import {defineField, defineType} from 'sanity'

import {dateField} from '../fields/dates.ts'
import {localizedString, localizedText} from '../fields/localizedFields.ts'
import {naming} from '../fields/naming.ts'
import {joined} from '../fields/preview.ts'
import {sentence} from '../i18n/sentence.ts'

export const officialOrder = defineType({
  name: 'officialOrder',
  type: 'object',
  icon: BillIcon,
  fields: [
    defineField({
      name: 'number',
      type: 'string',
      placeholder: '4271/2562',
      validation: (rule) => rule.required().error(sentence('required')),
    }),
    defineField({name: 'issuedBy', type: 'reference', to: [{type: 'agency'}]}),
    dateField({name: 'signedOn'}),
    defineField({name: 'signedBy', type: 'personInOffice'}),
    localizedString({name: 'subject', required: true}),
    localizedText({name: 'mandate'}),
    defineField({name: 'file', type: 'attachment'}),
  ],
  preview: {
    select: {number: 'number', signedOn: 'signedOn', subject: 'subject'},
    prepare: naming(({number, signedOn, subject}, {first, second}) => ({
      title: joined(number, first(subject)),
      subtitle: joined(signedOn, second(subject)),
    })),
  },
})
