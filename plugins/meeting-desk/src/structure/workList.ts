import {DocumentsIcon} from '@sanity/icons/Documents'
import {EditIcon} from '@sanity/icons/Edit'
import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {TaskIcon} from '@sanity/icons/Task'
import {TranslateIcon} from '@sanity/icons/Translate'
import type {ComponentType} from 'react'
import {distinctUntilChanged, map, type Observable} from 'rxjs'
import type {
  ComponentBuilder,
  DocumentListBuilder,
  ListItemBuilder,
  StructureBuilder,
  StructureResolverContext,
} from 'sanity/structure'

import {API_VERSION} from '../apiVersion.ts'
import {sayIn} from '../i18n/sayIn.ts'
import {languageName} from '../languageName.ts'
import {readWorkPane, WORK_PANE, workPane} from '../links/listPath.ts'
import type {ContentLanguage} from '../options.ts'
import {SOURCE_LANGUAGE} from '../schema/gaps.ts'
import {isWorkKind, NOT_ARCHIVED, type WorkKind, workFilter} from '../schema/workFilters.ts'
import {shownYear} from '../shownYear.ts'
import {EmptyWork} from './EmptyWork.tsx'

type Context = Pick<StructureResolverContext, 'documentStore' | 'schema' | 'i18n'>

const ICONS: Readonly<Record<'drafts' | 'required' | 'sections', ComponentType>> = {
  drafts: EditIcon,
  required: ErrorOutlineIcon,
  sections: DocumentsIcon,
}

const NEWEST_FIRST = [{field: '_updatedAt', direction: 'desc' as const}]

/**
 * An item that opens onto what is left to do, by its kind. The numbers of the home screen lead to its
 * panes, those of one type and those of a host's year too.
 */
export function workList(
  S: StructureBuilder,
  context: Context,
  languages: readonly ContentLanguage[],
): ListItemBuilder {
  const say = sayIn(context.i18n.currentLocale.id)
  const kinds: {kind: WorkKind; title: string; icon: ComponentType}[] = [
    ...(['drafts', 'required', 'sections'] as const).map((kind) => ({
      kind,
      title: say(`work.${kind}`),
      icon: ICONS[kind],
    })),
    ...languages
      .filter(({id}) => id !== SOURCE_LANGUAGE)
      .map(({id}) => ({
        kind: `language-${id}` as const,
        title: say('work.language', {language: languageName(id, context.i18n.currentLocale.id)}),
        icon: TranslateIcon,
      })),
  ]
  return S.listItem()
    .id(WORK_PANE)
    .title(say('work.title'))
    .icon(TaskIcon)
    .child(() =>
      S.list()
        .id(WORK_PANE)
        .title(say('work.title'))
        .items(
          kinds.map(({kind, title, icon}) =>
            S.listItem().id(workPane(kind)).title(title).icon(icon),
          ),
        )
        .child((id) =>
          listOf(S, context, id, new Map(kinds.map(({kind, title}) => [kind, title]))),
        ),
    )
}

function listOf(
  S: StructureBuilder,
  {documentStore, schema, i18n}: Context,
  id: string,
  titles: ReadonlyMap<WorkKind, string>,
): DocumentListBuilder | Observable<DocumentListBuilder | ComponentBuilder> | undefined {
  const pane = readWorkPane(id)
  if (pane.kind === 'held') return heldList(S, id, pane, i18n.currentLocale.id)
  const {work, type} = pane
  if (!isWorkKind(work)) return undefined
  const filter = workFilter(schema, work, type)
  const title = [type === undefined ? undefined : schema.get(type)?.title, titles.get(work)]
    .filter(Boolean)
    .join(' · ')
  const list = bare(
    S.documentList().id(id).title(title).filter(filter).defaultOrdering(NEWEST_FIRST),
  )
  const isThere: Observable<unknown> = documentStore.listenQuery(
    {fetch: `defined(*[${filter}][0]._id)`, listen: '*[!(_id in path("_.**"))]'},
    {},
    {apiVersion: API_VERSION, perspective: 'drafts', throttleTime: 1000},
  )
  return isThere.pipe(
    distinctUntilChanged(),
    map((some) => (some === true ? list : S.component(EmptyWork).id(id).title(title))),
  )
}

function heldList(
  S: StructureBuilder,
  id: string,
  {year, host}: {year: string; host: string | undefined},
  locale: string,
): DocumentListBuilder {
  const ofHost = host === undefined ? '!defined(hostCapital)' : 'hostCapital._ref == $host'
  return bare(
    S.documentList()
      .id(id)
      .title(`${sayIn(locale)('timeline.title')} ${shownYear(Number(year), locale)}`)
      .schemaType('meeting')
      .filter(
        `_type == "meeting" && string::startsWith(startDate, $year) && ${ofHost} && ${NOT_ARCHIVED}`,
      )
      .params({year, ...(host === undefined ? {} : {host})})
      .defaultOrdering([{field: 'startDate', direction: 'asc'}]),
  )
}

/** Documents are not made here, and links from elsewhere do not lead here; the last that is said. */
function bare(list: DocumentListBuilder): DocumentListBuilder {
  return list
    .apiVersion(API_VERSION)
    .canHandleIntent(() => false)
    .initialValueTemplates([])
}
