import {TargetIcon} from '@sanity/icons/Target'
import {defineType} from 'sanity'

import {localizedString, localizedText} from '../fields/localizedFields.ts'
import {inEnglish, inThai} from '../fields/preview.ts'

export const areaOfWork = defineType({
  name: 'areaOfWork',
  type: 'object',
  icon: TargetIcon,
  fields: [localizedString({name: 'title', required: true}), localizedText({name: 'description'})],
  preview: {
    select: {title: 'title'},
    prepare: ({title}) => ({title: inThai(title), subtitle: inEnglish(title)}),
  },
})
