import {LinkIcon} from '@sanity/icons/Link'
import {defineDocumentInspector} from 'sanity'

import {useWords} from '../i18n/useWords.ts'
import {UsageInspector} from './UsageInspector.tsx'

/** The list of what refers to a document, beside its form. */
export const usageInspector = defineDocumentInspector({
  name: 'usage',
  component: UsageInspector,
  useMenuItem: () => ({icon: LinkIcon, title: useWords()('usage.title'), showAsAction: true}),
})
