import {UlistIcon} from '@sanity/icons/Ulist'
import {defineType} from 'sanity'

import {localizedText} from '../fields/localizedFields.ts'
import {inEnglish, inThai} from '../fields/preview.ts'

export const point = defineType({
  name: 'point',
  type: 'object',
  icon: UlistIcon,
  fields: [localizedText({name: 'text', required: true})],
  preview: {
    select: {text: 'text'},
    prepare: ({text}) => ({title: inThai(text), subtitle: inEnglish(text)}),
  },
})
