import {archivedList} from '@capitals/archive'
import {workList} from '@capitals/meeting-desk'
import {PinIcon} from '@sanity/icons/Pin'
import type {StructureResolver} from 'sanity/structure'

import type {ContentLanguage} from '../../schemas/index.ts'
import {titled} from '../i18n/words.ts'
import {filteredList} from './filteredList.ts'
import {meetings} from './meetings.ts'
import {projects} from './projects.ts'
import {vocabulary} from './vocabulary.ts'

/**
 * The studio's first pane: the meetings, the capitals, their projects and the vocabulary; what is
 * left to do; the archive.
 *
 * @param languages of the content
 */
export function createStructure(languages: readonly ContentLanguage[]): StructureResolver {
  return (S, context) =>
    titled(S.list().id('content'), 'content.title').items([
      meetings(S, context),
      filteredList(S, context, {
        id: 'capitals',
        title: 'capitals.title',
        icon: PinIcon,
        schemaType: 'capital',
        name: 'commonName',
      }),
      projects(S, context),
      S.divider(),
      vocabulary(S, context),
      S.divider(),
      workList(S, context, languages),
      archivedList(S, context),
    ])
}
