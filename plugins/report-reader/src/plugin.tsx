import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {lazy} from 'react'
import {definePlugin} from 'sanity'

import {bundles} from './i18n/bundles.ts'
import {en} from './i18n/en.ts'
import {th} from './i18n/th.ts'
import type {ReportReaderOptions} from './options.ts'

const ReportTool = lazy(async () => ({default: (await import('./tool/ReportTool.tsx')).ReportTool}))

/** A tool that reads the text of a report, proposes its documents and creates them as drafts. */
export const reportReader = definePlugin<ReportReaderOptions>((options) => ({
  name: 'report-reader',
  tools: (tools, {i18n}) => [
    ...tools,
    {
      name: 'report',
      title: i18n.currentLocale.id.startsWith('th') ? th['tool.title'] : en['tool.title'],
      icon: DocumentTextIcon,
      component: ReportTool,
      options,
    },
  ],
  i18n: {bundles},
}))
