import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {defineType} from 'sanity'

import {dateField} from '../fields/dates.ts'
import {localizedString, localizedText} from '../fields/localizedFields.ts'
import {naming} from '../fields/naming.ts'
import {joined} from '../fields/preview.ts'
import {references} from '../fields/references.ts'

export const decision = defineType({
  name: 'decision',
  type: 'object',
  icon: CheckmarkCircleIcon,
  fields: [
    localizedText({name: 'text', required: true}),
    localizedString({name: 'takenBy'}),
    dateField({name: 'takenOn'}),
    references({name: 'projects', to: 'cooperationProject'}),
  ],
  preview: {
    select: {text: 'text', takenOn: 'takenOn'},
    prepare: naming(({text, takenOn}, {first, second}) => ({
      title: first(text),
      subtitle: joined(takenOn, second(text)),
    })),
  },
})
