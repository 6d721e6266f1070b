import {ArchiveIcon} from '@sanity/icons/Archive'
import {BulbOutlineIcon} from '@sanity/icons/BulbOutline'
import {CaseIcon} from '@sanity/icons/Case'
import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {EarthGlobeIcon} from '@sanity/icons/EarthGlobe'
import {LinkIcon} from '@sanity/icons/Link'
import {PlayIcon} from '@sanity/icons/Play'
import {StopIcon} from '@sanity/icons/Stop'
import {ThumbsUpIcon} from '@sanity/icons/ThumbsUp'
import type {ComponentType} from 'react'
import type {ListItemBuilder, StructureBuilder, StructureResolverContext} from 'sanity/structure'

import {projectStatuses} from '../../schemas/objects/projectStatuses.ts'
import {titled} from '../i18n/words.ts'
import {filteredList} from './filteredList.ts'

const FRAMEWORKS = {bilateral: LinkIcon, multilateral: EarthGlobeIcon} as const

const STATUS_ICONS = {
  proposed: BulbOutlineIcon,
  agreed: ThumbsUpIcon,
  approved: CheckmarkCircleIcon,
  'under-way': PlayIcon,
  completed: ArchiveIcon,
  stopped: StopIcon,
} satisfies Record<(typeof projectStatuses)[number], ComponentType>

/** The cooperation projects: all, by framework, and by status in the order of their life. */
export function projects(S: StructureBuilder, context: StructureResolverContext): ListItemBuilder {
  return titled(S.listItem().id('projects'), 'projects.title')
    .icon(CaseIcon)
    .child(() =>
      titled(S.list().id('projects'), 'projects.title').items([
        filteredList(S, context, {
          id: 'all',
          title: 'projects.all',
          icon: CaseIcon,
          schemaType: 'cooperationProject',
          name: 'title',
        }),
        titled(S.divider(), 'projects.framework'),
        ...(['bilateral', 'multilateral'] as const).map((framework) =>
          filteredList(S, context, {
            id: framework,
            title: `projects.framework.${framework}`,
            icon: FRAMEWORKS[framework],
            schemaType: 'cooperationProject',
            filter: 'framework == $framework',
            params: {framework},
            first: ['order'],
            name: 'title',
            template: 'project-in-framework',
          }),
        ),
        titled(S.divider(), 'projects.status'),
        ...projectStatuses.map((status) =>
          filteredList(S, context, {
            id: status,
            title: `projects.status.${status}`,
            icon: STATUS_ICONS[status],
            schemaType: 'cooperationProject',
            filter: 'status == $status',
            params: {status},
            first: ['framework', 'order'],
            name: 'title',
            template: 'project-with-status',
          }),
        ),
      ]),
    )
}
