import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {choice} from '../fields/choice.ts'
import {dateField} from '../fields/dates.ts'
import {localizedRichText, localizedString} from '../fields/localizedFields.ts'
import {naming} from '../fields/naming.ts'
import {objectList} from '../fields/objectList.ts'
import {ordering} from '../fields/ordering.ts'
import {dayRange, joined, sign} from '../fields/preview.ts'
import {reference} from '../fields/reference.ts'
import {slugField} from '../fields/slugField.ts'
import {signedOnRule, signedStatusRule} from '../rules/signedOn.ts'
import {uniqueNumbersRule} from '../rules/uniqueNumbers.ts'

export const declaration = defineType({
  name: 'declaration',
  type: 'document',
  icon: DocumentTextIcon,
  groups: [{name: 'about', default: true}, {name: 'signing'}, {name: 'content'}, {name: 'files'}],
  fields: [
    reference({name: 'meeting', to: 'meeting', group: 'about', required: true}),
    localizedString({name: 'name', group: 'about', required: true}),
    slugField({from: 'name', group: 'about'}),
    choice({
      name: 'status',
      list: ['draft', 'adopted', 'signed'],
      layout: 'radio',
      group: 'about',
      required: true,
    }),
    defineField({
      ...dateField({name: 'signedOn', group: 'signing'}),
      validation: (rule) => [rule.custom(signedOnRule), rule.custom(signedStatusRule).warning()],
    }),
    defineField({name: 'signedAt', type: 'venue', group: 'signing'}),
    objectList({name: 'signatories', of: 'signatory', group: 'signing'}),
    localizedRichText({name: 'preamble', group: 'content'}),
    defineField({
      name: 'commitments',
      type: 'array',
      group: 'content',
      of: [defineArrayMember({type: 'commitment'})],
      validation: (rule) => rule.custom(uniqueNumbersRule),
    }),
    localizedRichText({name: 'fullText', group: 'content'}),
    objectList({name: 'files', of: 'attachment', group: 'files'}),
  ],
  orderings: [ordering('newest', '-signedOn'), ordering('slug', 'slug.current')],
  preview: {
    select: {
      title: 'name',
      signedOn: 'signedOn',
      place: 'signedAt.name',
      meeting: 'meeting.shortName',
      emblem: 'meeting.hostCapital.emblem',
      countryCode: 'meeting.hostCapital.countryCode',
    },
    prepare: naming((selection, {first, language, second}) => {
      const {title, signedOn, place, meeting, emblem, countryCode} = selection
      return {
        title: first(title),
        subtitle: joined(
          dayRange(signedOn, signedOn, language),
          first(place),
          meeting,
          second(title),
        ),
        ...sign(emblem, countryCode),
      }
    }),
  },
})
