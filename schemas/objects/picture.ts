import {ImageIcon} from '@sanity/icons/Image'
import {defineType} from 'sanity'

import {localizedString} from '../fields/localizedFields.ts'
import {inEnglish, inThai} from '../fields/preview.ts'
import {alternativeTextRule} from '../rules/alternativeText.ts'

export const picture = defineType({
  name: 'picture',
  type: 'image',
  icon: ImageIcon,
  options: {hotspot: true},
  fields: [
    localizedString({name: 'alt'}),
    localizedString({name: 'caption'}),
    localizedString({name: 'credit'}),
  ],
  preview: {
    select: {alt: 'alt', media: 'asset'},
    prepare: ({alt, media}) => ({title: inThai(alt), subtitle: inEnglish(alt), media}),
  },
  validation: (rule) => rule.custom(alternativeTextRule),
})
