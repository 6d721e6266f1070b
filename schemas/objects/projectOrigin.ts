import {TimelineIcon} from '@sanity/icons/Timeline'
import {defineField, defineType} from 'sanity'

import {sentence} from '../i18n/sentence.ts'
import {ITEM_NUMBER} from '../rules/formats.ts'
import {sessionOfMeetingRule} from '../rules/presentationOfMeeting.ts'

export const projectOrigin = defineType({
  name: 'projectOrigin',
  type: 'object',
  icon: TimelineIcon,
  fields: [
    defineField({name: 'meeting', type: 'reference', to: [{type: 'meeting'}]}),
    defineField({
      name: 'session',
      type: 'reference',
      to: [{type: 'session'}],
      validation: (rule) => rule.custom(sessionOfMeetingRule),
    }),
    defineField({name: 'declaration', type: 'reference', to: [{type: 'declaration'}]}),
    defineField({
      name: 'commitment',
      type: 'string',
      placeholder: '4.3',
      validation: (rule) => rule.regex(ITEM_NUMBER).error(sentence('numberFormat')),
    }),
  ],
})
