import {sortedDocuments} from '@capitals/meeting-desk'
import {AddIcon} from '@sanity/icons/Add'
import type {ComponentType} from 'react'
import type {SortOrderingItem} from 'sanity'
import type {
  ListItemBuilder,
  MenuItemBuilder,
  StructureBuilder,
  StructureResolverContext,
} from 'sanity/structure'

import {titled, type WordKey} from '../i18n/words.ts'
import type {LinkedTemplate} from '../templates/linkedTemplates.ts'

/** The version of the API by which lists are filtered. */
export const API_VERSION = '2025-02-19'

/** GROQ: what the lists show. The archive has a list of its own. */
export const NOT_ARCHIVED = '!defined(archivedAt)'

export interface FilteredList {
  /** its part of the address */
  id: string
  title: WordKey
  icon: ComponentType
  schemaType: string
  /** GROQ over one document, beside its type */
  filter: string
  params: Record<string, string>
  ordering: SortOrderingItem[]
  /** what a document made in this list begins with; it takes `params` as they are */
  template: LinkedTemplate
  /** beside sorting and layout */
  menuItems?: MenuItemBuilder[]
}

/** An item that opens onto the documents of one type that a filter lets through. */
export function filteredList(S: StructureBuilder, list: FilteredList): ListItemBuilder {
  const {id, title, icon, schemaType, filter, params, ordering, template, menuItems = []} = list
  return titled(S.listItem().id(id), title)
    .icon(icon)
    .schemaType(schemaType)
    .child(() =>
      titled(S.documentList().id(id), title)
        .schemaType(schemaType)
        .apiVersion(API_VERSION)
        .filter(`_type == "${schemaType}" && ${filter} && ${NOT_ARCHIVED}`)
        .params(params)
        .defaultOrdering(ordering)
        .menuItems([...menuItems, ...(S.documentTypeList(schemaType).getMenuItems() ?? [])])
        .initialValueTemplates([S.initialValueTemplateItem(template, params)]),
    )
}

/** An item that opens onto all documents of one type. */
export function typeList(
  S: StructureBuilder,
  list: Pick<FilteredList, 'id' | 'title' | 'icon' | 'schemaType'>,
): ListItemBuilder {
  const {id, title, icon, schemaType} = list
  return titled(S.documentTypeListItem(schemaType).id(id), title)
    .icon(icon)
    .child(() =>
      titled(S.documentTypeList(schemaType).id(id), title)
        .apiVersion(API_VERSION)
        .filter(`_type == $type && ${NOT_ARCHIVED}`)
        .params({type: schemaType}),
    )
}

/**
 * An item that opens onto all documents of one type, in the order of their names as Thai sorts.
 *
 * @param list `field`: the localised one that names them
 */
export function sortedList(
  S: StructureBuilder,
  context: StructureResolverContext,
  list: Pick<FilteredList, 'id' | 'title' | 'icon' | 'schemaType'> & {field: string},
): ListItemBuilder {
  const {id, title, icon, schemaType, field} = list
  return titled(S.listItem().id(id), title)
    .icon(icon)
    .schemaType(schemaType)
    .child(() =>
      sortedDocuments(context, schemaType, field, (ids) =>
        titled(S.list().id(id), title)
          .menuItems([
            titled(S.menuItem(), 'list.new')
              .icon(AddIcon)
              .intent({type: 'create', params: {type: schemaType}})
              .showAsAction(),
          ])
          .canHandleIntent((intent, {type}) => intent === 'create' && type === schemaType)
          .items(ids.map((one) => S.documentListItem().id(one).schemaType(schemaType))),
      ),
    )
}

/** Sorts upwards by these fields, one after the other. */
export function by(...fields: readonly string[]): SortOrderingItem[] {
  return fields.map((field) => ({field, direction: 'asc'}))
}
