import {TranslateIcon} from '@sanity/icons/Translate'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {choice} from '../fields/choice.ts'
import {localizedString, localizedText} from '../fields/localizedFields.ts'
import {naming} from '../fields/naming.ts'
import {ordering} from '../fields/ordering.ts'
import {glossaryVariantsRule} from '../rules/glossaryVariants.ts'
import {termKinds} from './termKinds.ts'

export const glossaryTerm = defineType({
  name: 'glossaryTerm',
  type: 'document',
  icon: TranslateIcon,
  fields: [
    localizedString({name: 'term', required: true}),
    choice({name: 'kind', list: termKinds, required: true}),
    defineField({
      name: 'forbiddenVariants',
      type: 'array',
      of: [defineArrayMember({type: 'forbiddenVariant'})],
      validation: (rule) => rule.custom(glossaryVariantsRule),
    }),
    localizedText({name: 'note'}),
    defineField({
      name: 'about',
      type: 'reference',
      to: [
        {type: 'meeting'},
        {type: 'session'},
        {type: 'capital'},
        {type: 'declaration'},
        {type: 'cooperationProject'},
        {type: 'agency'},
        {type: 'topic'},
      ],
    }),
  ],
  orderings: [ordering('kind', 'kind', '_id')],
  preview: {
    select: {title: 'term'},
    prepare: naming(({title}, {first, second}) => ({title: first(title), subtitle: second(title)})),
  },
})
