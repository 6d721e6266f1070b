import {ImageIcon} from '@sanity/icons/Image'
import {defineType} from 'sanity'

import {localizedString} from '../fields/localizedFields.ts'
import {naming} from '../fields/naming.ts'
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
    select: {alt: 'alt', asset: 'asset', crop: 'crop', hotspot: 'hotspot'},
    prepare: naming(({alt, asset, ...cut}, {first, second}) => ({
      title: first(alt),
      subtitle: second(alt),
      // The Studio shows a picture around its focal point; its types know of elements only.
      ...(asset ? {media: Object({_type: 'image', asset, ...cut})} : {}),
    })),
  },
  validation: (rule) => rule.custom(alternativeTextRule),
})
