import {PresentationIcon} from '@sanity/icons/Presentation'
import {defineField, defineType} from 'sanity'

import {dateField, endDate, startDate} from '../fields/dates.ts'
import {gallery} from '../fields/gallery.ts'
import {localizedRichText, localizedString} from '../fields/localizedFields.ts'
import {naming} from '../fields/naming.ts'
import {objectList} from '../fields/objectList.ts'
import {ordering} from '../fields/ordering.ts'
import {dayRange, joined, sign} from '../fields/preview.ts'
import {reference} from '../fields/reference.ts'
import {references} from '../fields/references.ts'
import {referencedName, slugField, slugParts} from '../fields/slugField.ts'
import {sentence} from '../i18n/sentence.ts'
import {SERIES} from '../rules/formats.ts'
import {preparationRule, yearRule} from '../rules/meetingDates.ts'
import {ordinalUniqueRule} from '../rules/ordinalUnique.ts'

export const meeting = defineType({
  name: 'meeting',
  type: 'document',
  icon: PresentationIcon,
  groups: [
    {name: 'about', default: true},
    {name: 'when'},
    {name: 'people'},
    {name: 'results'},
    {name: 'followUp'},
    {name: 'files'},
  ],
  fieldsets: [{name: 'edition', options: {columns: 3}}, {name: 'days'}],
  fields: [
    localizedString({name: 'title', group: 'about', required: true}),
    defineField({
      name: 'shortName',
      type: 'string',
      group: 'about',
      placeholder: 'MGMAC 2019',
      validation: (rule) => rule.required().error(sentence('required')),
    }),
    slugField({
      from: 'title',
      group: 'about',
      pattern: (document) =>
        slugParts(
          document['series'],
          document['ordinal'],
          referencedName(document, 'hostCapital'),
          document['year'],
        ),
    }),
    defineField({
      name: 'series',
      type: 'string',
      group: 'about',
      fieldset: 'edition',
      placeholder: 'MGMAC',
      validation: (rule) => [
        rule.required().error(sentence('required')),
        rule.regex(SERIES).error(sentence('seriesFormat')),
      ],
    }),
    defineField({
      name: 'ordinal',
      type: 'number',
      group: 'about',
      fieldset: 'edition',
      validation: (rule) => [
        rule.required().error(sentence('required')),
        rule.integer().min(1).error(sentence('positiveInteger')),
        rule.custom(ordinalUniqueRule),
      ],
    }),
    defineField({
      name: 'year',
      type: 'number',
      group: 'about',
      fieldset: 'edition',
      validation: (rule) => [
        rule.required().error(sentence('required')),
        rule.integer().min(1900).max(2300).error(sentence('yearRange')),
        rule.custom(yearRule).warning(),
      ],
    }),
    localizedString({name: 'theme', group: 'about'}),
    references({
      name: 'missionGroups',
      to: 'topic',
      group: 'about',
      filter: 'kind == $kind',
      params: {kind: 'mission-group'},
      offerAll: true,
    }),
    objectList({name: 'objectives', of: 'point', group: 'about'}),
    {...startDate(true, 'when'), fieldset: 'days'},
    {...endDate(true, 'when'), fieldset: 'days'},
    defineField({
      ...dateField({name: 'preparationStart', group: 'when', fieldset: 'days'}),
      validation: (rule) => rule.custom(preparationRule),
    }),
    defineField({name: 'venue', type: 'venue', group: 'when'}),
    reference({name: 'hostCapital', to: 'capital', group: 'people', required: true}),
    references({name: 'coHosts', to: 'capital', group: 'people'}),
    references({name: 'jointlyHeldWith', to: 'meeting', group: 'people'}),
    references({
      name: 'participatingCapitals',
      to: 'capital',
      group: 'people',
      offerAll: true,
    }),
    objectList({name: 'delegations', of: 'delegation', group: 'people'}),
    objectList({name: 'organisations', of: 'organisationPresence', group: 'people'}),
    defineField({
      name: 'participantCount',
      type: 'number',
      group: 'people',
      validation: (rule) => rule.integer().min(1).error(sentence('positiveInteger')),
    }),
    localizedRichText({name: 'summary', group: 'results'}),
    objectList({name: 'outcomes', of: 'point', group: 'results'}),
    objectList({name: 'agreedProjects', of: 'agreedProject', group: 'results'}),
    reference({name: 'nextChair', to: 'capital', group: 'results'}),
    defineField({name: 'followUp', type: 'followUp', group: 'followUp'}),
    objectList({name: 'recommendations', of: 'point', group: 'followUp'}),
    gallery({name: 'gallery', group: 'files'}),
    objectList({name: 'attachments', of: 'attachment', group: 'files'}),
    objectList({name: 'sources', of: 'source', group: 'files'}),
  ],
  orderings: [
    ordering('newest', '-startDate'),
    ordering('oldest', 'startDate'),
    ordering('ordinal', 'series', 'ordinal'),
  ],
  preview: {
    select: {
      title: 'title',
      shortName: 'shortName',
      start: 'startDate',
      end: 'endDate',
      host: 'hostCapital.commonName',
      venue: 'venue.name',
      emblem: 'hostCapital.emblem',
      countryCode: 'hostCapital.countryCode',
      picture: 'gallery.0',
    },
    prepare: naming((selection, {first, language}) => {
      const {title, shortName, start, end, host, venue, emblem, countryCode, picture} = selection
      return {
        title: first(title) || shortName,
        subtitle: joined(dayRange(start, end, language), first(host), shortName, first(venue)),
        ...sign(emblem, countryCode, picture),
      }
    }),
  },
})
