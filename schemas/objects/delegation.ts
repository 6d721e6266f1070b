import {UsersIcon} from '@sanity/icons/Users'
import {defineField, defineType} from 'sanity'

import {choice} from '../fields/choice.ts'
import {naming} from '../fields/naming.ts'
import {joined} from '../fields/preview.ts'
import {sentence} from '../i18n/sentence.ts'

export const delegation = defineType({
  name: 'delegation',
  type: 'object',
  icon: UsersIcon,
  fields: [
    defineField({
      name: 'capital',
      type: 'reference',
      to: [{type: 'capital'}],
      validation: (rule) => rule.required().error(sentence('required')),
    }),
    defineField({name: 'head', type: 'personInOffice'}),
    choice({name: 'role', list: ['host', 'member', 'observer']}),
  ],
  preview: {
    select: {capital: 'capital.commonName', person: 'head.name', office: 'head.office'},
    prepare: naming(({capital, person, office}, {first, second}) => ({
      title: first(capital),
      subtitle: joined(second(capital), first(person), first(office)),
    })),
  },
})
