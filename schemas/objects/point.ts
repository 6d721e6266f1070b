import {UlistIcon} from '@sanity/icons/Ulist'
import {defineType} from 'sanity'

import {localizedText} from '../fields/localizedFields.ts'
import {naming} from '../fields/naming.ts'

export const point = defineType({
  name: 'point',
  type: 'object',
  icon: UlistIcon,
  fields: [localizedText({name: 'text', required: true})],
  preview: {
    select: {text: 'text'},
    prepare: naming(({text}, {first, second}) => ({title: first(text), subtitle: second(text)})),
  },
})
