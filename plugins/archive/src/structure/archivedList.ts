import {ArchiveIcon} from '@sanity/icons/Archive'
import type {ListItemBuilder, StructureBuilder} from 'sanity/structure'

import {NAMESPACE} from '../i18n/bundles.ts'
import {th} from '../i18n/th.ts'

const API_VERSION = '2025-02-19'
const TITLE = {title: {key: 'list', ns: NAMESPACE}}

/** An item that opens onto everything that is archived, what was archived last first. */
export function archivedList(S: StructureBuilder): ListItemBuilder {
  return S.listItem()
    .id('archive')
    .title(th.list)
    .i18n(TITLE)
    .icon(ArchiveIcon)
    .child(() =>
      S.documentList()
        .id('archive')
        .title(th.list)
        .i18n(TITLE)
        .apiVersion(API_VERSION)
        .filter('defined(archivedAt)')
        .defaultOrdering([{field: 'archivedAt', direction: 'desc'}])
        .canHandleIntent(() => false)
        .initialValueTemplates([]),
    )
}
