import {joined} from './fields/preview.ts'
import type {InterfaceLanguage} from './i18n/InterfaceLanguage.ts'
import {isRecord} from './rules/isRecord.ts'
import {isWrittenIn} from './rules/LocalizedValue.ts'

type Prepare = (selection: unknown, ...rest: unknown[]) => unknown

const WORDS = {
  th: {archived: 'เก็บถาวร', english: 'อังกฤษ'},
  en: {archived: 'Archived', english: 'English'},
} as const satisfies Record<InterfaceLanguage, unknown>

interface DocumentType {
  readonly fields: readonly {readonly name: string; readonly type: string}[]
  readonly preview?: unknown
}

/** A type of documents with the preview that `documentPreview` makes. */
export function withDocumentPreview<T extends DocumentType>(
  type: T,
  language: InterfaceLanguage,
): T {
  return {...type, preview: documentPreview(type.preview, type.fields, language)}
}

/**
 * The preview of a document: what its type says, and before it whether the document is archived and how many of its Thai texts are in English too, where not all
 * are (`อังกฤษ 5/7`).
 *
 * @param fields of the type
 */
export function documentPreview(
  preview: unknown,
  fields: DocumentType['fields'],
  language: InterfaceLanguage,
): unknown {
  if (!isRecord(preview) || !isRecord(preview['select']) || !isPrepare(preview['prepare'])) {
    return preview
  }
  const {prepare} = preview
  const localized = fields
    .filter(({type}) => type.startsWith('internationalizedArray'))
    .map(({name}) => [`localized_${name}`, name] as const)
  const said: Prepare = (selection, ...rest) => {
    if (!isRecord(selection)) return prepare(selection, ...rest)
    const shown = prepare(selection, ...rest)
    if (!isRecord(shown)) return shown
    const words = WORDS[language]
    const thai = localized.filter(([key]) => isWrittenIn(selection[key], 'th'))
    const english = thai.filter(([key]) => isWrittenIn(selection[key], 'en'))
    return {
      ...shown,
      subtitle: joined(
        selection['archived'] ? words.archived : '',
        english.length < thai.length ? `${words.english} ${english.length}/${thai.length}` : '',
        shown['subtitle'],
      ),
    }
  }
  const select = {...preview['select'], archived: 'archivedAt', ...Object.fromEntries(localized)}
  return {...preview, select, prepare: said}
}

function isPrepare(value: unknown): value is Prepare {
  return typeof value === 'function'
}
