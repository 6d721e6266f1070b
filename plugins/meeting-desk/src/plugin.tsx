import {HomeIcon} from '@sanity/icons/Home'
import {lazy} from 'react'
import {definePlugin} from 'sanity'
import {route} from 'sanity/router'

import {useStateBadge} from './badges/useStateBadge.ts'
import {useUsageBadge} from './badges/useUsageBadge.ts'
import {completenessInspector} from './completeness/completenessInspector.ts'
import {bundles} from './i18n/bundles.ts'
import {sayIn} from './i18n/sayIn.ts'
import {MembersAwareInput} from './members/MembersAwareInput.tsx'
import type {MeetingDeskOptions} from './options.ts'
import {usageInspector} from './usage/usageInspector.ts'

const HomeTool = lazy(async () => ({default: (await import('./home/HomeTool.tsx')).HomeTool}))

/** Intents that the home screen answers. */
const INTENTS = new Set(['new-meeting', 'quick-entry'])

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
      router: route.create('/', [
        route.create('/presentations/:meeting'),
        route.create('/:dialog'),
      ]),
      canHandleIntent: (intent) => INTENTS.has(intent),
      getIntentState: (intent, {meeting}) =>
        intent === 'quick-entry' ? {meeting} : {dialog: 'new-meeting'},
    },
  ],
  document: {
    inspectors: (inspectors) => [...inspectors, completenessInspector, usageInspector],
    badges: (badges) => [...badges, useStateBadge, useUsageBadge],
  },
  form: {components: {input: MembersAwareInput}},
  i18n: {bundles},
}))
