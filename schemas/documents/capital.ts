import {PinIcon} from '@sanity/icons/Pin'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {localizedString} from '../fields/localizedFields.ts'
import {naming} from '../fields/naming.ts'
import {ordering} from '../fields/ordering.ts'
import {joined, sign} from '../fields/preview.ts'
import {slugField} from '../fields/slugField.ts'
import {webAddress} from '../fields/webAddress.ts'
import {sentence} from '../i18n/sentence.ts'
import {COUNTRY_CODE, isTimeZone, LANGUAGE_TAG, YEAR_MONTH} from '../rules/formats.ts'

export const capital = defineType({
  name: 'capital',
  type: 'document',
  icon: PinIcon,
  groups: [{name: 'names', default: true}, {name: 'place'}, {name: 'office'}, {name: 'files'}],
  fields: [
    localizedString({name: 'commonName', group: 'names', required: true}),
    localizedString({name: 'officialName', group: 'names', required: true}),
    defineField({name: 'nativeName', type: 'string', group: 'names'}),
    slugField({from: 'commonName', group: 'names'}),
    localizedString({name: 'countryName', group: 'place', required: true}),
    defineField({
      name: 'countryCode',
      type: 'string',
      group: 'place',
      placeholder: 'TH',
      validation: (rule) => [
        rule.required().error(sentence('required')),
        rule.regex(COUNTRY_CODE).error(sentence('countryCodeFormat')),
      ],
    }),
    defineField({
      name: 'aseanMemberSince',
      type: 'string',
      group: 'place',
      placeholder: '1967-08',
      validation: (rule) => rule.regex(YEAR_MONTH).error(sentence('monthFormat')),
    }),
    defineField({
      name: 'location',
      type: 'geopoint',
      group: 'place',
      validation: (rule) => rule.required().error(sentence('required')),
    }),
    defineField({
      name: 'timeZone',
      type: 'string',
      group: 'place',
      placeholder: 'Asia/Bangkok',
      validation: (rule) => [
        rule.required().error(sentence('required')),
        rule.custom((value) =>
          value === undefined || isTimeZone(value) ? true : sentence('timeZoneUnknown'),
        ),
      ],
    }),
    defineField({
      name: 'languages',
      type: 'array',
      group: 'place',
      of: [
        defineArrayMember({
          type: 'string',
          validation: (rule) => rule.regex(LANGUAGE_TAG).error(sentence('languageTagFormat')),
        }),
      ],
      validation: (rule) => rule.unique().error(sentence('duplicateItem')),
    }),
    localizedString({name: 'headOffice', group: 'office'}),
    defineField({name: 'incumbent', type: 'personInOffice', group: 'office'}),
    webAddress({name: 'website', group: 'office'}),
    defineField({name: 'emblem', type: 'picture', group: 'files'}),
  ],
  orderings: [ordering('slug', 'slug.current'), ordering('countryCode', 'countryCode')],
  preview: {
    select: {
      title: 'commonName',
      country: 'countryName',
      countryCode: 'countryCode',
      emblem: 'emblem',
    },
    prepare: naming(({title, country, countryCode, emblem}, {first, second}) => ({
      title: first(title),
      subtitle: joined(second(title), first(country), second(country)),
      ...sign(emblem, countryCode),
    })),
  },
})
