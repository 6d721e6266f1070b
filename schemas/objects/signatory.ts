import {EditIcon} from '@sanity/icons/Edit'
import {defineField, defineType} from 'sanity'

import {naming} from '../fields/naming.ts'
import {joined} from '../fields/preview.ts'
import {sentence} from '../i18n/sentence.ts'

export const signatory = defineType({
  name: 'signatory',
  type: 'object',
  icon: EditIcon,
  fields: [
    defineField({
      name: 'capital',
      type: 'reference',
      to: [{type: 'capital'}],
      validation: (rule) => rule.required().error(sentence('required')),
    }),
    defineField({name: 'person', type: 'personInOffice'}),
  ],
  preview: {
    select: {capital: 'capital.commonName', name: 'person.name', office: 'person.office'},
    prepare: naming(({capital, name, office}, {first, second}) => ({
      title: joined(first(capital), first(name)),
      subtitle: joined(second(capital), second(name), first(office)),
    })),
  },
})
