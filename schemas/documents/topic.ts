import {TagIcon} from '@sanity/icons/Tag'
import {defineField, defineType} from 'sanity'

import {choice} from '../fields/choice.ts'
import {localizedString, localizedText} from '../fields/localizedFields.ts'
import {naming} from '../fields/naming.ts'
import {orderField} from '../fields/orderField.ts'
import {ordering} from '../fields/ordering.ts'
import {joined} from '../fields/preview.ts'
import {slugField} from '../fields/slugField.ts'
import {notItselfRule} from '../rules/notItself.ts'

export const topic = defineType({
  name: 'topic',
  type: 'document',
  icon: TagIcon,
  fields: [
    choice({
      name: 'kind',
      list: ['theme', 'mission-group', 'asean-pillar'],
      layout: 'radio',
      required: true,
      initialValue: 'theme',
    }),
    localizedString({name: 'name', required: true}),
    slugField({from: 'name'}),
    orderField(),
    localizedText({name: 'description'}),
    defineField({
      name: 'broader',
      type: 'reference',
      to: [{type: 'topic'}],
      validation: (rule) => rule.custom(notItselfRule),
    }),
  ],
  orderings: [ordering('kind', 'kind', 'order', 'slug.current'), ordering('slug', 'slug.current')],
  preview: {
    select: {title: 'name', broader: 'broader.name'},
    prepare: naming(({title, broader}, {first, second}) => ({
      title: first(title),
      subtitle: joined(second(title), first(broader)),
    })),
  },
})
