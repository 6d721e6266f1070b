import {TargetIcon} from '@sanity/icons/Target'
import {defineType} from 'sanity'

import {localizedString, localizedText} from '../fields/localizedFields.ts'
import {naming} from '../fields/naming.ts'

export const areaOfWork = defineType({
  name: 'areaOfWork',
  type: 'object',
  icon: TargetIcon,
  fields: [localizedString({name: 'title', required: true}), localizedText({name: 'description'})],
  preview: {
    select: {title: 'title'},
    prepare: naming(({title}, {first, second}) => ({title: first(title), subtitle: second(title)})),
  },
})
