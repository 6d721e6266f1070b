import {BookIcon} from '@sanity/icons/Book'
import {BulbOutlineIcon} from '@sanity/icons/BulbOutline'
import {HomeIcon} from '@sanity/icons/Home'
import {StackIcon} from '@sanity/icons/Stack'
import {TranslateIcon} from '@sanity/icons/Translate'
import {UsersIcon} from '@sanity/icons/Users'
import type {ListItemBuilder, StructureBuilder, StructureResolverContext} from 'sanity/structure'

import {titled} from '../i18n/words.ts'
import {filteredList} from './filteredList.ts'

const TOPIC_KINDS = [
  {kind: 'theme', icon: BulbOutlineIcon},
  {kind: 'mission-group', icon: UsersIcon},
  {kind: 'asean-pillar', icon: StackIcon},
] as const

/** What documents refer to: topics by kind, agencies and the official translations. */
export function vocabulary(
  S: StructureBuilder,
  context: StructureResolverContext,
): ListItemBuilder {
  return titled(S.listItem().id('vocabulary'), 'vocabulary.title')
    .icon(BookIcon)
    .child(() =>
      titled(S.list().id('vocabulary'), 'vocabulary.title').items([
        ...TOPIC_KINDS.map(({kind, icon}) =>
          filteredList(S, context, {
            id: kind,
            title: `topics.${kind}`,
            icon,
            schemaType: 'topic',
            filter: 'kind == $kind',
            params: {kind},
            first: ['order'],
            name: 'name',
            template: 'topic-of-kind',
          }),
        ),
        S.divider(),
        filteredList(S, context, {
          id: 'agencies',
          title: 'agencies.title',
          icon: HomeIcon,
          schemaType: 'agency',
          name: 'name',
        }),
        filteredList(S, context, {
          id: 'glossary',
          title: 'glossary.title',
          icon: TranslateIcon,
          schemaType: 'glossaryTerm',
          name: 'term',
        }),
      ]),
    )
}
