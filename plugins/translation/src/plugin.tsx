import {TranslateIcon} from '@sanity/icons/Translate'
import {lazy} from 'react'
import {definePlugin} from 'sanity'
import {route} from 'sanity/router'

import {bundles} from './i18n/bundles.ts'
import {en} from './i18n/en.ts'
import {th} from './i18n/th.ts'
import type {TranslationOptions} from './options.ts'
import {createTranslationTypes, HIDDEN_TYPES} from './schema/createTranslationTypes.ts'

const TranslationTool = lazy(async () => ({
  default: (await import('./tool/TranslationTool.tsx')).TranslationTool,
}))

/** What is missing, stale and to review in every language, and the place to do it. */
export const translation = definePlugin<TranslationOptions>((options) => ({
  name: 'translation',
  schema: {types: (known) => [...known, ...createTranslationTypes(options)]},
  tools: (tools, {i18n}) => [
    ...tools,
    {
      name: 'translation',
      title: i18n.currentLocale.id.startsWith('th') ? th['tool.title'] : en['tool.title'],
      icon: TranslateIcon,
      component: TranslationTool,
      options,
      router: route.create({
        path: '/',
        children: [route.create('/:view')],
        __unsafe_disableScopedSearchParams: true,
      }),
    },
  ],
  document: {
    newDocumentOptions: (known) =>
      known.filter(({templateId}) => !HIDDEN_TYPES.includes(templateId)),
  },
  i18n: {bundles},
}))
