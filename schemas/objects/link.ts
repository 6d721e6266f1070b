import {LinkIcon} from '@sanity/icons/Link'
import {defineField, defineType} from 'sanity'

import {sentence} from '../i18n/sentence.ts'

/** What a piece of rich text links to. */
export const link = defineType({
  name: 'link',
  type: 'object',
  icon: LinkIcon,
  fields: [
    defineField({
      name: 'href',
      type: 'url',
      validation: (rule) => [
        rule.required().error(sentence('required')),
        rule.uri({scheme: ['https', 'http', 'mailto']}).error(sentence('addressFormat')),
      ],
    }),
  ],
})
