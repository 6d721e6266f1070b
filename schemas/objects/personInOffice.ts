import {UserIcon} from '@sanity/icons/User'
import {defineField, defineType} from 'sanity'

import {localizedString} from '../fields/localizedFields.ts'
import {inEnglish, inThai, joined} from '../fields/preview.ts'

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
    prepare: ({name, office}) => ({
      title: inThai(name) || inThai(office),
      subtitle: joined(inEnglish(name), inEnglish(office)),
    }),
  },
})
