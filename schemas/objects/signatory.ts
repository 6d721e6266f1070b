import {EditIcon} from '@sanity/icons/Edit'
import {defineField, defineType} from 'sanity'

import {inEnglish, inThai, joined} from '../fields/preview.ts'
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
    prepare: ({capital, name, office}) => ({
      title: joined(inThai(capital), inThai(name)),
      subtitle: joined(inEnglish(capital), inEnglish(name), inThai(office)),
    }),
  },
})
