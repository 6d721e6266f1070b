import {UserIcon} from '@sanity/icons/User'
import {defineField, defineType} from 'sanity'

import {localizedString} from '../fields/localizedFields.ts'
import {naming} from '../fields/naming.ts'
import {joined} from '../fields/preview.ts'

export const personInOffice = defineType({
  name: 'personInOffice',
  type: 'object',
  icon: UserIcon,
  fields: [
    localizedString({name: 'name'}),
    localizedString({name: 'office'}),
    defineField({name: 'term', type: 'period'}),
  ],
  preview: {
    select: {name: 'name', office: 'office'},
    prepare: naming(({name, office}, {first, second}) => ({
      title: first(name) || first(office),
      subtitle: joined(second(name), second(office)),
    })),
  },
})
