import {PinIcon} from '@sanity/icons/Pin'
import {defineField, defineType} from 'sanity'

import {localizedString, localizedText} from '../fields/localizedFields.ts'
import {naming} from '../fields/naming.ts'

export const venue = defineType({
  name: 'venue',
  type: 'object',
  icon: PinIcon,
  fields: [
    localizedString({name: 'name', required: true}),
    localizedText({name: 'address'}),
    localizedString({name: 'district'}),
    localizedString({name: 'city'}),
    defineField({name: 'location', type: 'geopoint'}),
  ],
  preview: {
    select: {name: 'name'},
    prepare: naming(({name}, {first, second}) => ({title: first(name), subtitle: second(name)})),
  },
})
