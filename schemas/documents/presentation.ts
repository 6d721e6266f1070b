import {ProjectsIcon} from '@sanity/icons/Projects'
import {defineField, defineType} from 'sanity'

import {NOT_ARCHIVED} from '../fields/archivedAt.ts'
import {localizedRichText, localizedString} from '../fields/localizedFields.ts'
import {naming} from '../fields/naming.ts'
import {objectList} from '../fields/objectList.ts'
import {orderField} from '../fields/orderField.ts'
import {ordering} from '../fields/ordering.ts'
import {joined, sign} from '../fields/preview.ts'
import {reference} from '../fields/reference.ts'
import {references, topics} from '../fields/references.ts'
import {referencedName, slugField, slugParts} from '../fields/slugField.ts'
import {webAddress} from '../fields/webAddress.ts'
import {sentence} from '../i18n/sentence.ts'
import {isRecord} from '../rules/isRecord.ts'
import {capitalTakesPartRule, sessionOfMeetingRule} from '../rules/presentationOfMeeting.ts'
import {referenceId} from '../rules/values.ts'

export const presentation = defineType({
  name: 'presentation',
  type: 'document',
  icon: ProjectsIcon,
  groups: [{name: 'about', default: true}, {name: 'content'}, {name: 'files'}],
  fields: [
    reference({name: 'meeting', to: 'meeting', group: 'about', required: true}),
    defineField({
      name: 'session',
      type: 'reference',
      to: [{type: 'session'}],
      group: 'about',
      options: {
        filter: ({document}) => {
          const meeting = isRecord(document) ? referenceId(document['meeting']) : undefined
          return meeting === undefined
            ? {filter: NOT_ARCHIVED}
            : {filter: `meeting._ref == $meeting && ${NOT_ARCHIVED}`, params: {meeting}}
        },
      },
      validation: (rule) => [
        rule.required().error(sentence('required')),
        rule.custom(sessionOfMeetingRule),
      ],
    }),
    defineField({
      name: 'capital',
      type: 'reference',
      to: [{type: 'capital'}],
      group: 'about',
      validation: (rule) => [
        rule.required().error(sentence('required')),
        rule.custom(capitalTakesPartRule),
      ],
    }),
    orderField('about'),
    localizedString({name: 'title', group: 'about', required: true}),
    slugField({
      from: 'title',
      group: 'about',
      pattern: (document) =>
        slugParts(referencedName(document, 'meeting'), referencedName(document, 'capital')),
    }),
    defineField({name: 'speaker', type: 'personInOffice', group: 'about'}),
    localizedRichText({name: 'summary', group: 'content'}),
    objectList({name: 'initiatives', of: 'initiative', group: 'content'}),
    topics('content'),
    references({
      name: 'pillars',
      to: 'topic',
      group: 'content',
      filter: 'kind == $kind',
      params: {kind: 'asean-pillar'},
    }),
    objectList({name: 'slides', of: 'attachment', group: 'files'}),
    webAddress({name: 'video', group: 'files'}),
  ],
  orderings: [ordering('order', 'order'), ordering('meeting', 'meeting._ref', 'order')],
  preview: {
    select: {
      title: 'title',
      order: 'order',
      capital: 'capital.commonName',
      meeting: 'meeting.shortName',
      emblem: 'capital.emblem',
      countryCode: 'capital.countryCode',
    },
    prepare: naming(({title, order, capital, meeting, emblem, countryCode}, {first, second}) => ({
      title: joined(first(capital), first(title)),
      subtitle: joined(order, meeting, second(title)),
      ...sign(emblem, countryCode),
    })),
  },
})
