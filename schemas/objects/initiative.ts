import {SparklesIcon} from '@sanity/icons/Sparkles'
import {defineField, defineType} from 'sanity'

import {localizedString, localizedText} from '../fields/localizedFields.ts'
import {naming} from '../fields/naming.ts'

export const initiative = defineType({
  name: 'initiative',
  type: 'object',
  icon: SparklesIcon,
  fields: [
    localizedString({name: 'name', required: true}),
    localizedText({name: 'description'}),
    localizedString({name: 'place'}),
    defineField({name: 'location', type: 'geopoint'}),
  ],
  preview: {
    select: {name: 'name'},
    prepare: naming(({name}, {first, second}) => ({title: first(name), subtitle: second(name)})),
  },
})
