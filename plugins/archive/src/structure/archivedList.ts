import {ArchiveIcon} from '@sanity/icons/Archive'
import {distinctUntilChanged, map, type Observable} from 'rxjs'
import type {ListItemBuilder, StructureBuilder, StructureResolverContext} from 'sanity/structure'

import {EmptyArchive} from '../components/EmptyArchive.tsx'
import {NAMESPACE} from '../i18n/bundles.ts'
import {en} from '../i18n/en.ts'
import {th} from '../i18n/th.ts'

const API_VERSION = '2025-02-19'
const TITLE = {title: {key: 'list', ns: NAMESPACE}}
const FILTER = 'defined(archivedAt)'

/** An item that opens onto everything that is archived, what was archived last first. */
export function archivedList(
  S: StructureBuilder,
  {documentStore, i18n}: Pick<StructureResolverContext, 'documentStore' | 'i18n'>,
): ListItemBuilder {
  // Panes of components are not translated by the Studio.
  const title = i18n.currentLocale.id.startsWith('th') ? th.list : en.list
  return S.listItem()
    .id('archive')
    .title(th.list)
    .i18n(TITLE)
    .icon(ArchiveIcon)
    .child(() => {
      const isThere: Observable<unknown> = documentStore.listenQuery(
        {fetch: `defined(*[${FILTER}][0]._id)`, listen: '*[!(_id in path("_.**"))]'},
        {},
        {apiVersion: API_VERSION, perspective: 'drafts', throttleTime: 1000},
      )
      return isThere.pipe(
        distinctUntilChanged(),
        map((some) =>
          some === true
            ? S.documentList()
                .id('archive')
                .title(th.list)
                .i18n(TITLE)
                .apiVersion(API_VERSION)
                .filter(FILTER)
                .defaultOrdering([{field: 'archivedAt', direction: 'desc'}])
                .canHandleIntent(() => false)
                .initialValueTemplates([])
            : S.component(EmptyArchive).id('archive').title(title),
        ),
      )
    })
}
