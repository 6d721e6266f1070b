import {BulbOutlineIcon} from '@sanity/icons/BulbOutline'
import {defineField, defineType} from 'sanity'

import {choice} from '../fields/choice.ts'
import {localizedText} from '../fields/localizedFields.ts'
import {naming} from '../fields/naming.ts'
import {joined} from '../fields/preview.ts'
import {references, topics} from '../fields/references.ts'

export const proposal = defineType({
  name: 'proposal',
  type: 'object',
  icon: BulbOutlineIcon,
  fields: [
    defineField({name: 'capital', type: 'reference', to: [{type: 'capital'}]}),
    choice({
      name: 'position',
      list: ['proposes', 'agrees'],
      layout: 'radio',
      initialValue: 'proposes',
      required: true,
    }),
    localizedText({name: 'what', required: true}),
    topics(),
    references({name: 'supportedBy', to: 'capital'}),
    defineField({name: 'project', type: 'reference', to: [{type: 'cooperationProject'}]}),
  ],
  preview: {
    select: {capital: 'capital.commonName', what: 'what'},
    prepare: naming(({capital, what}, {first, second}) => ({
      title: joined(first(capital), first(what)),
      subtitle: joined(second(capital), second(what)),
    })),
  },
})
