import {UsersIcon} from '@sanity/icons/Users'
import {defineField, defineType} from 'sanity'

import {choice} from '../fields/choice.ts'
import {inEnglish, inThai} from '../fields/preview.ts'
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
    prepare: ({name}) => ({title: inThai(name), subtitle: inEnglish(name)}),
  },
})
