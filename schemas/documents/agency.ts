import {HomeIcon} from '@sanity/icons/Home'
import {defineField, defineType} from 'sanity'

import {choice} from '../fields/choice.ts'
import {localizedString} from '../fields/localizedFields.ts'
import {naming} from '../fields/naming.ts'
import {ordering} from '../fields/ordering.ts'
import {joined} from '../fields/preview.ts'
import {slugField} from '../fields/slugField.ts'
import {webAddress} from '../fields/webAddress.ts'
import {notItselfRule} from '../rules/notItself.ts'

/** What sort of body an agency is. */
const agencyKinds = [
  'bma-office',
  'city-administration',
  'government',
  'international',
  'academic',
  'civil-society',
  'private',
  'other',
] as const

export const agency = defineType({
  name: 'agency',
  type: 'document',
  icon: HomeIcon,
  fields: [
    localizedString({name: 'name', required: true}),
    localizedString({name: 'abbreviation'}),
    slugField({from: 'name'}),
    choice({name: 'kind', list: agencyKinds, required: true}),
    defineField({
      name: 'parent',
      type: 'reference',
      to: [{type: 'agency'}],
      validation: (rule) => rule.custom(notItselfRule),
    }),
    webAddress({name: 'website'}),
  ],
  orderings: [ordering('kind', 'kind', 'slug.current'), ordering('slug', 'slug.current')],
  preview: {
    select: {title: 'name', parent: 'parent.name'},
    prepare: naming(({title, parent}, {first, second}) => ({
      title: first(title),
      subtitle: joined(second(title), first(parent)),
    })),
  },
})
