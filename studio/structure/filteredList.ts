import {type SortedDocuments, sortedDocuments} from '@capitals/meeting-desk'
import type {ComponentType} from 'react'
import {
  type ListItemBuilder,
  type MenuItemBuilder,
  ORDER_BY_IDS_PARAM_FIELD,
  type StructureBuilder,
  type StructureResolverContext,
} from 'sanity/structure'

import {titled, type WordKey} from '../i18n/words.ts'
import type {LinkedTemplate} from '../templates/linkedTemplates.ts'

/** The version of the API by which lists are filtered. */
export const API_VERSION = '2025-02-19'

/** GROQ: what the lists show. The archive has a list of its own. */
export const NOT_ARCHIVED = '!defined(archivedAt)'

export interface FilteredList extends Pick<SortedDocuments, 'first' | 'name'> {
  /** its part of the address */
  id: string
  title: WordKey
  icon: ComponentType
  schemaType: string
  /** GROQ over one document, beside its type; all where there is none */
  filter?: string
  params?: Record<string, string>
  /** what a document made in this list begins with; it takes `params` as they are */
  template?: LinkedTemplate
  /** beside sorting and layout */
  menuItems?: MenuItemBuilder[]
}

/**
 * An item that opens onto the documents of one type that a filter lets through, in the order of what
 * comes first and then of their names as people look them up.
 */
export function filteredList(
  S: StructureBuilder,
  context: StructureResolverContext,
  list: FilteredList,
): ListItemBuilder {
  const {id, title, icon, schemaType, params = {}, template, menuItems = []} = list
  const filter = ['_type == $type', list.filter, NOT_ARCHIVED].filter(Boolean).join(' && ')
  const sorted = {...list, filter, params: {...params, type: schemaType}}
  return titled(S.listItem().id(id), title)
    .icon(icon)
    .schemaType(schemaType)
    .child(() =>
      sortedDocuments(context, sorted, (ids) => {
        const documents = titled(S.documentList().id(id), title)
          .schemaType(schemaType)
          .apiVersion(API_VERSION)
          .filter(filter)
          .params({...sorted.params, ids})
          .defaultOrdering([{field: ORDER_BY_IDS_PARAM_FIELD, direction: 'asc'}])
          .menuItems([...menuItems, ...(S.documentTypeList(schemaType).getMenuItems() ?? [])])
        return template === undefined
          ? documents
          : documents.initialValueTemplates([S.initialValueTemplateItem(template, params)])
      }),
    )
}
