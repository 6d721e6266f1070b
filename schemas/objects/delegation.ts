import {UsersIcon} from '@sanity/icons/Users'
import {defineField, defineType} from 'sanity'

import {choice} from '../fields/choice.ts'
import {inEnglish, inThai, joined} from '../fields/preview.ts'
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
    prepare: ({capital, person, office}) => ({
      title: inThai(capital),
      subtitle: joined(inEnglish(capital), inThai(person), inThai(office)),
    }),
  },
})
