import {AddIcon} from '@sanity/icons/Add'
import {BlockElementIcon} from '@sanity/icons/BlockElement'
import {CalendarIcon} from '@sanity/icons/Calendar'
import {CaseIcon} from '@sanity/icons/Case'
import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {PresentationIcon} from '@sanity/icons/Presentation'
import {ProjectsIcon} from '@sanity/icons/Projects'
import {UsersIcon} from '@sanity/icons/Users'
import type {
  ListBuilder,
  ListItemBuilder,
  StructureBuilder,
  StructureResolverContext,
} from 'sanity/structure'

import {titled} from '../i18n/words.ts'
import {API_VERSION, filteredList, NOT_ARCHIVED} from './filteredList.ts'

/** The meetings, newest first; each opens onto everything that belongs to it. */
export function meetings(S: StructureBuilder, context: StructureResolverContext): ListItemBuilder {
  return titled(S.listItem().id('meetings'), 'meetings.title')
    .icon(CalendarIcon)
    .child(() =>
      titled(S.documentList().id('meetings'), 'meetings.title')
        .schemaType('meeting')
        .apiVersion(API_VERSION)
        .filter(`_type == "meeting" && ${NOT_ARCHIVED}`)
        .defaultOrdering([{field: 'startDate', direction: 'desc'}])
        .menuItems([
          titled(S.menuItem(), 'meetings.new')
            .icon(AddIcon)
            .intent({type: 'new-meeting', params: {}})
            .showAsAction(),
        ])
        // Links from elsewhere lead to the meeting's own form, not to its parts.
        .canHandleIntent(() => false)
        .child((meeting) => meetingParts(S, context, meeting))
        // Last: what follows would bring back the template that the type has by itself.
        .initialValueTemplates([]),
    )
}

function meetingParts(
  S: StructureBuilder,
  context: StructureResolverContext,
  meeting: string,
): ListBuilder {
  const ofMeeting = {filter: 'meeting._ref == $meeting', params: {meeting}}
  return titled(S.list().id('meeting'), 'meeting.title').items([
    titled(S.listItem().id('about'), 'meeting.about')
      .icon(PresentationIcon)
      .child(S.document().schemaType('meeting').documentId(meeting)),
    S.divider(),
    filteredList(S, context, {
      id: 'sessions',
      title: 'meeting.sessions',
      icon: UsersIcon,
      schemaType: 'session',
      ...ofMeeting,
      first: ['order', 'startDate'],
      name: 'title',
      template: 'session-of-meeting',
    }),
    filteredList(S, context, {
      id: 'presentations',
      title: 'meeting.presentations',
      icon: ProjectsIcon,
      schemaType: 'presentation',
      ...ofMeeting,
      first: ['order'],
      name: 'title',
      template: 'presentation-of-meeting',
      menuItems: [
        titled(S.menuItem(), 'meeting.quick-entry')
          .icon(BlockElementIcon)
          .intent({type: 'quick-entry', params: {meeting}})
          .showAsAction(),
      ],
    }),
    filteredList(S, context, {
      id: 'declarations',
      title: 'meeting.declarations',
      icon: DocumentTextIcon,
      schemaType: 'declaration',
      ...ofMeeting,
      first: ['signedOn'],
      name: 'name',
      template: 'declaration-of-meeting',
    }),
    filteredList(S, context, {
      id: 'projects',
      title: 'meeting.projects',
      icon: CaseIcon,
      schemaType: 'cooperationProject',
      filter: 'origin.meeting._ref == $meeting',
      params: {meeting},
      first: ['framework', 'order'],
      name: 'title',
      template: 'project-of-meeting',
    }),
  ])
}
