import {HomeIcon} from '@sanity/icons/Home'
import {definePlugin} from 'sanity'
import {route} from 'sanity/router'

import {HomeTool} from './home/HomeTool.tsx'
import {bundles} from './i18n/bundles.ts'
import {sayIn} from './i18n/sayIn.ts'
import type {MeetingDeskOptions} from './options.ts'

/** The desk of whoever writes up meetings; name it before the structure, so that it comes first. */
export const meetingDesk = definePlugin<MeetingDeskOptions>((options) => ({
  name: 'meeting-desk',
  tools: (tools, {i18n}) => [
    ...tools,
    {
      name: 'home',
      title: sayIn(i18n.currentLocale.id)('home.title'),
      icon: HomeIcon,
      component: HomeTool,
      options,
      router: route.create('/', [route.create('/:dialog')]),
      canHandleIntent: (intent) => intent === 'new-meeting',
      getIntentState: () => ({dialog: 'new-meeting'}),
    },
  ],
  i18n: {bundles},
}))
