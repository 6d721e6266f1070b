import {TranslateIcon} from '@sanity/icons/Translate'
import {defineArrayMember, defineField, defineType, type SchemaTypeDefinition} from 'sanity'

import type {TranslationOptions} from '../options.ts'
import {fieldTitles} from './fieldTitles.ts'

/** Types that no list, search or menu offers: people work on them in the workbench. */
export const HIDDEN_TYPES: readonly string[] = ['translation', 'translationStatus']

/**
 * The record of a translation and the status that a lake derives, as types of the schema, so that
 * history, presence and TypeGen know them. The texts themselves (`value`) are a line or a block of
 * rich text, for which the schema has no type: they are left out.
 */
export function createTranslationTypes(
  options: Pick<TranslationOptions, 'language' | 'documentTypes'>,
): SchemaTypeDefinition[] {
  const titles = fieldTitles[options.language]

  function field(name: keyof typeof titles, type: 'string' | 'datetime' | 'date' | 'number') {
    return defineField({name, type, title: titles[name]})
  }

  function strings(name: keyof typeof titles) {
    return defineField({
      name,
      type: 'array',
      title: titles[name],
      of: [defineArrayMember({type: 'string'})],
    })
  }

  function list(name: 'work' | 'approvals' | 'notes' | 'languages', member: string) {
    return defineField({
      name,
      type: 'array',
      title: titles[name],
      of: [defineArrayMember({type: member})],
    })
  }

  function hiddenDocument(
    name: 'translation' | 'translationStatus',
    fields: ReturnType<typeof defineField>[],
  ) {
    return defineType({
      name,
      type: 'document',
      title: titles[name],
      icon: TranslateIcon,
      hidden: true,
      readOnly: true,
      liveEdit: true,
      __experimental_omnisearch_visibility: false,
      fields: [defineField({name: 'document', type: 'string', title: titles.document}), ...fields],
      preview: {select: {title: 'document', subtitle: 'language'}},
    })
  }

  const source = defineField({
    name: 'source',
    type: 'object',
    title: titles.source,
    fields: [field('hash', 'string')],
  })

  return [
    hiddenDocument('translation', [
      field('language', 'string'),
      list('work', 'translationWork'),
      list('approvals', 'translationApproval'),
      list('notes', 'translationNote'),
      field('assignee', 'string'),
      field('due', 'date'),
    ]),
    hiddenDocument('translationStatus', [
      field('documentType', 'string'),
      field('units', 'number'),
      list('languages', 'translationLanguageStatus'),
    ]),
    defineType({
      name: 'translationWork',
      type: 'object',
      title: titles.translationWork,
      fields: [
        field('unit', 'string'),
        field('state', 'string'),
        source,
        field('origin', 'string'),
        strings('accepted'),
        field('by', 'string'),
        field('at', 'datetime'),
      ],
    }),
    defineType({
      name: 'translationApproval',
      type: 'object',
      title: titles.translationApproval,
      fields: [
        field('unit', 'string'),
        field('target', 'string'),
        source,
        strings('accepted'),
        field('by', 'string'),
        field('at', 'datetime'),
      ],
    }),
    defineType({
      name: 'translationNote',
      type: 'object',
      title: titles.translationNote,
      fields: [
        field('unit', 'string'),
        field('kind', 'string'),
        field('text', 'string'),
        field('by', 'string'),
        field('at', 'datetime'),
        field('resolvedAt', 'datetime'),
      ],
    }),
    defineType({
      name: 'translationLanguageStatus',
      type: 'object',
      title: titles.translationLanguageStatus,
      fields: [
        field('language', 'string'),
        ...(['missing', 'draft', 'review', 'approved', 'stale', 'orphans'] as const).map(strings),
      ],
    }),
  ]
}
