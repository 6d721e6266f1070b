import {UsersIcon} from '@sanity/icons/Users'
import {defineField, defineType} from 'sanity'

import {choice} from '../fields/choice.ts'
import {naming} from '../fields/naming.ts'
import {sentence} from '../i18n/sentence.ts'

export const organisationPresence = defineType({
  name: 'organisationPresence',
  type: 'object',
  icon: UsersIcon,
  fields: [
    defineField({
      name: 'organisation',
      type: 'reference',
      to: [{type: 'agency'}],
      validation: (rule) => rule.required().error(sentence('required')),
    }),
    choice({name: 'role', list: ['observer', 'partner', 'speaker', 'participant']}),
    defineField({name: 'head', type: 'personInOffice'}),
  ],
  preview: {
    select: {name: 'organisation.name'},
    prepare: naming(({name}, {first, second}) => ({title: first(name), subtitle: second(name)})),
  },
})
