import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {defineField, defineType} from 'sanity'

import {localizedString, localizedText} from '../fields/localizedFields.ts'
import {inEnglish, inThai} from '../fields/preview.ts'
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
    prepare: ({name}) => ({title: inThai(name), subtitle: inEnglish(name)}),
  },
})
