import {CalendarIcon} from '@sanity/icons/Calendar'
import {defineType} from 'sanity'

import {endDate, startDate} from '../fields/dates.ts'
import {dayRange} from '../fields/preview.ts'

export const period = defineType({
  name: 'period',
  type: 'object',
  icon: CalendarIcon,
  fields: [startDate(false), endDate(false)],
  preview: {
    select: {start: 'startDate', end: 'endDate'},
    prepare: ({start, end}) => ({title: dayRange(start, end)}),
  },
})
