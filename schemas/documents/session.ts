import {UsersIcon} from '@sanity/icons/Users'
import {defineField, defineType} from 'sanity'

import {choice} from '../fields/choice.ts'
import {endDate, startDate, timeField} from '../fields/dates.ts'
import {localizedRichText, localizedString, localizedText} from '../fields/localizedFields.ts'
import {naming} from '../fields/naming.ts'
import {objectList} from '../fields/objectList.ts'
import {orderField} from '../fields/orderField.ts'
import {ordering} from '../fields/ordering.ts'
import {dayRange, joined, sign} from '../fields/preview.ts'
import {reference} from '../fields/reference.ts'
import {referencedName, slugField, slugParts} from '../fields/slugField.ts'
import {sentence} from '../i18n/sentence.ts'
import {endDateRule, endTimeRule} from '../rules/dateOrder.ts'
import {TIME_OF_DAY} from '../rules/formats.ts'
import {sessionEndRule, sessionStartRule} from '../rules/sessionWithinMeeting.ts'

/** Who meets in a session, and in which form. */
const sessionLevels = [
  'senior-officials',
  'leaders',
  'plenary',
  'side-event',
  'study-visit',
  'bilateral',
] as const

export const session = defineType({
  name: 'session',
  type: 'document',
  icon: UsersIcon,
  groups: [{name: 'about', default: true}, {name: 'when'}, {name: 'content'}],
  fieldsets: [{name: 'days'}, {name: 'times', options: {columns: 2}}],
  fields: [
    reference({name: 'meeting', to: 'meeting', group: 'about', required: true}),
    localizedString({name: 'title', group: 'about', required: true}),
    choice({name: 'level', list: sessionLevels, group: 'about', required: true}),
    slugField({
      from: 'title',
      group: 'about',
      pattern: (document) => slugParts(referencedName(document, 'meeting'), document['level']),
    }),
    orderField('about'),
    defineField({
      ...startDate(true, 'when'),
      fieldset: 'days',
      validation: (rule) => [
        rule.required().error(sentence('required')),
        rule.custom(sessionStartRule),
      ],
    }),
    defineField({
      ...endDate(true, 'when'),
      fieldset: 'days',
      validation: (rule) => [
        rule.required().error(sentence('required')),
        rule.custom(endDateRule),
        rule.custom(sessionEndRule),
      ],
    }),
    timeField({name: 'startTime', group: 'when', fieldset: 'times'}),
    defineField({
      ...timeField({name: 'endTime', group: 'when', fieldset: 'times'}),
      validation: (rule) => [
        rule.regex(TIME_OF_DAY).error(sentence('timeFormat')),
        rule.custom(endTimeRule),
      ],
    }),
    defineField({name: 'venue', type: 'venue', group: 'when'}),
    localizedText({name: 'objective', group: 'content'}),
    localizedRichText({name: 'summary', group: 'content'}),
    objectList({name: 'agendaTopics', of: 'agendaTopic', group: 'content'}),
    objectList({name: 'proposals', of: 'proposal', group: 'content'}),
    objectList({name: 'statements', of: 'statement', group: 'content'}),
  ],
  orderings: [ordering('order', 'order'), ordering('newest', '-startDate')],
  preview: {
    select: {
      title: 'title',
      start: 'startDate',
      end: 'endDate',
      meeting: 'meeting.shortName',
      venue: 'venue.name',
      emblem: 'meeting.hostCapital.emblem',
      countryCode: 'meeting.hostCapital.countryCode',
    },
    prepare: naming((selection, {first, language, second}) => {
      const {title, start, end, meeting, venue, emblem, countryCode} = selection
      return {
        title: first(title),
        subtitle: joined(dayRange(start, end, language), meeting, first(venue), second(title)),
        ...sign(emblem, countryCode),
      }
    }),
  },
})
