import {defineField} from 'sanity'

import {sentence} from '../i18n/sentence.ts'
import {endDateRule} from '../rules/dateOrder.ts'
import {TIME_OF_DAY} from '../rules/formats.ts'

interface DateFieldOptions {
  readonly name: string
  readonly group?: string
  readonly fieldset?: string
}

/** A day: stored as ISO, Gregorian. */
export function dateField(options: DateFieldOptions) {
  return defineField({...options, type: 'date'})
}

/** First day, required where `required` says so. */
export function startDate(required: boolean, group?: string) {
  return defineField({
    name: 'startDate',
    type: 'date',
    ...(group === undefined ? {} : {group}),
    validation: (rule) => (required ? rule.required().error(sentence('required')) : rule),
  })
}

/** Last day, not before the first beside it. */
export function endDate(required: boolean, group?: string) {
  return defineField({
    name: 'endDate',
    type: 'date',
    ...(group === undefined ? {} : {group}),
    validation: (rule) => [
      ...(required ? [rule.required().error(sentence('required'))] : []),
      rule.custom(endDateRule),
    ],
  })
}

/** A time of day at the venue, `HH:mm`. */
export function timeField(options: DateFieldOptions) {
  return defineField({
    ...options,
    type: 'string',
    placeholder: '09:30',
    options: {timeOfDay: true},
    validation: (rule) => rule.regex(TIME_OF_DAY).error(sentence('timeFormat')),
  })
}
