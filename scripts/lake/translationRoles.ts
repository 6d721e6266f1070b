import type {Grant, Role} from '@capitals/lake'

import {availableLanguages, SOURCE_LANGUAGE} from '../../schemas/languages.ts'

/** Everything may be read, as by a viewer. */
const READING: Grant = {filter: 'true', permissions: ['read', 'history']}

/** The records of translations, see translation/README.md. */
const RECORDS = '_type == "translation" && _id == "l10n." + language + "." + document'

/** The documents that are translated, published and drafts. */
const CONTENT =
  '_type != "translation" && !string::startsWith(_id, "l10n.") && !string::startsWith(_id, "_.")'

/** What makes a record the one of its document and language. */
const IDENTIFYING = ['language', 'document']

/** The roles of `lake serve --roles`, beside administrator, editor and viewer. */
const translationRoles: readonly Role[] = [
  ...availableLanguages
    .filter(({id}) => id !== SOURCE_LANGUAGE)
    .flatMap(({id}) => [translator(id), reviewer(id)]),
  {
    name: 'coordinator',
    title: 'Coordinator of translations · ผู้ประสานงานแปล',
    description: 'Says who translates what and until when · กำหนดผู้แปลและวันครบกำหนดของแต่ละรายการ',
    grants: [READING, ...recordGrants(RECORDS, ['assignee', 'due', 'notes'])],
  },
]

export default translationRoles

function translator(language: string): Role {
  const {en, th} = nameOf(language)
  return {
    name: `translator-${language}`,
    title: `Translator, ${en} · ผู้แปลภาษา${th}`,
    description: `Translates into ${en} and sends texts to review · แปลเป็นภาษา${th}และส่งตรวจ`,
    grants: [READING, ...recordGrants(recordsIn(language), ['work', 'notes'])],
  }
}

/**
 * Localised items of the language come, change and go where there is one of the source language in the
 * same array, of the same type; nothing else of a document changes.
 */
function reviewer(language: string): Role {
  const {en, th} = nameOf(language)
  const item = `language == ${JSON.stringify(language)} && string::startsWith(_type, "internationalizedArray")`
  const source = `_type in ^[language == ${JSON.stringify(SOURCE_LANGUAGE)}]._type`
  return {
    name: `reviewer-${language}`,
    title: `Reviewer, ${en} · ผู้ตรวจภาษา${th}`,
    description: `Translates into ${en} and approves texts for publishing · แปลเป็นภาษา${th}และอนุมัติให้เผยแพร่`,
    grants: [
      READING,
      ...recordGrants(recordsIn(language), ['work', 'notes', 'approvals']),
      {
        filter: CONTENT,
        permissions: ['update'],
        change: `delta::changedOnly(anywhere(${item} && ${source}))`,
      },
    ],
  }
}

function recordsIn(language: string): string {
  return `${RECORDS} && language == ${JSON.stringify(language)}`
}

/** Makes records, and changes these of their fields. */
function recordGrants(filter: string, fields: readonly string[]): Grant[] {
  return [
    {filter, permissions: ['create'], change: changedOnly([...IDENTIFYING, ...fields])},
    {filter, permissions: ['update'], change: changedOnly(fields)},
  ]
}

function changedOnly(fields: readonly string[]): string {
  return `delta::changedOnly((${fields.join(', ')}))`
}

function nameOf(language: string): {en: string; th: string} {
  const name = (locale: string) =>
    new Intl.DisplayNames([locale], {type: 'language'}).of(language) ?? language
  return {en: name('en'), th: name('th')}
}
