import {ClockIcon} from '@sanity/icons/Clock'
import {defineType} from 'sanity'

import {choice} from '../fields/choice.ts'
import {dateField} from '../fields/dates.ts'
import {localizedText} from '../fields/localizedFields.ts'
import {naming} from '../fields/naming.ts'
import {joined} from '../fields/preview.ts'
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
    prepare: naming(({status, date, note}, {first, second}) => ({
      title: joined(status, date, first(note)),
      subtitle: second(note),
    })),
  },
})
