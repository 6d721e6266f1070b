import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {defineField, defineType} from 'sanity'

import {localizedString, localizedText} from '../fields/localizedFields.ts'
import {naming} from '../fields/naming.ts'
import {topics} from '../fields/references.ts'

export const agreedProject = defineType({
  name: 'agreedProject',
  type: 'object',
  icon: CheckmarkCircleIcon,
  fields: [
    localizedString({name: 'name', required: true}),
    localizedText({name: 'description'}),
    topics(),
    defineField({name: 'project', type: 'reference', to: [{type: 'cooperationProject'}]}),
  ],
  preview: {
    select: {name: 'name'},
    prepare: naming(({name}, {first, second}) => ({title: first(name), subtitle: second(name)})),
  },
})
