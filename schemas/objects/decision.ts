import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {defineType} from 'sanity'

import {dateField} from '../fields/dates.ts'
import {localizedString, localizedText} from '../fields/localizedFields.ts'
import {inEnglish, inThai, joined} from '../fields/preview.ts'
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
    prepare: ({text, takenOn}) => ({
      title: inThai(text),
      subtitle: joined(takenOn, inEnglish(text)),
    }),
  },
})
