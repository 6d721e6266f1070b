import {UsersIcon} from '@sanity/icons/Users'
import {defineField, defineType} from 'sanity'

import {localizedString, localizedText} from '../fields/localizedFields.ts'
import {naming} from '../fields/naming.ts'

export const committee = defineType({
  name: 'committee',
  type: 'object',
  icon: UsersIcon,
  fields: [
    localizedString({name: 'name', required: true}),
    localizedText({name: 'mandate'}),
    defineField({name: 'orderNumber', type: 'string', placeholder: '4271/2562'}),
  ],
  preview: {
    select: {name: 'name'},
    prepare: naming(({name}, {first, second}) => ({title: first(name), subtitle: second(name)})),
  },
})
