import {DocumentIcon} from '@sanity/icons/Document'
import {defineField, defineType} from 'sanity'

import {localizedString} from '../fields/localizedFields.ts'
import {naming} from '../fields/naming.ts'
import {joined} from '../fields/preview.ts'
import {sentence} from '../i18n/sentence.ts'
import {LANGUAGE_TAG} from '../rules/formats.ts'

export const attachment = defineType({
  name: 'attachment',
  type: 'file',
  icon: DocumentIcon,
  fields: [
    localizedString({name: 'title', required: true}),
    defineField({
      name: 'language',
      type: 'string',
      placeholder: 'th',
      validation: (rule) => rule.regex(LANGUAGE_TAG).error(sentence('languageTagFormat')),
    }),
  ],
  preview: {
    select: {title: 'title', language: 'language'},
    prepare: naming(({title, language}, {first, second}) => ({
      title: first(title),
      subtitle: joined(language, second(title)),
    })),
  },
})
