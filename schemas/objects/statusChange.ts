import {ClockIcon} from '@sanity/icons/Clock'
import {defineType} from 'sanity'

import {choice} from '../fields/choice.ts'
import {dateField} from '../fields/dates.ts'
import {localizedText} from '../fields/localizedFields.ts'
import {inEnglish, inThai, joined} from '../fields/preview.ts'
import {projectStatuses} from './projectStatuses.ts'

export const statusChange = defineType({
  name: 'statusChange',
  type: 'object',
  icon: ClockIcon,
  fields: [
    choice({name: 'status', list: projectStatuses, required: true}),
    dateField({name: 'date'}),
    localizedText({name: 'note'}),
  ],
  preview: {
    select: {status: 'status', date: 'date', note: 'note'},
    prepare: ({status, date, note}) => ({
      title: joined(status, date, inThai(note)),
      subtitle: inEnglish(note),
    }),
  },
})
