import {ArrowRightIcon} from '@sanity/icons/ArrowRight'
import {defineArrayMember, defineField, defineType} from 'sanity'

export const followUp = defineType({
  name: 'followUp',
  type: 'object',
  icon: ArrowRightIcon,
  fields: [
    defineField({
      name: 'orders',
      type: 'array',
      of: [defineArrayMember({type: 'officialOrder'})],
    }),
    defineField({
      name: 'committees',
      type: 'array',
      of: [defineArrayMember({type: 'committee'})],
    }),
    defineField({
      name: 'decisions',
      type: 'array',
      of: [defineArrayMember({type: 'decision'})],
    }),
  ],
})
