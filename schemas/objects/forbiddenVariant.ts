import {CloseCircleIcon} from '@sanity/icons/CloseCircle'
import {defineField, defineType} from 'sanity'

import {joined} from '../fields/preview.ts'
import {sentence} from '../i18n/sentence.ts'
import {LANGUAGE_TAG} from '../rules/formats.ts'

export const forbiddenVariant = defineType({
  name: 'forbiddenVariant',
  type: 'object',
  icon: CloseCircleIcon,
  fields: [
    defineField({
      name: 'language',
      type: 'string',
      placeholder: 'th',
      validation: (rule) => [
        rule.required().error(sentence('required')),
        rule.regex(LANGUAGE_TAG).error(sentence('languageTagFormat')),
      ],
    }),
    defineField({
      name: 'text',
      type: 'string',
      validation: (rule) => rule.required().error(sentence('required')),
    }),
  ],
  preview: {
    select: {language: 'language', text: 'text'},
    prepare: ({language, text}) => ({title: joined(text, language)}),
  },
})
