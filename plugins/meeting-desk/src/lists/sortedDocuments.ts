import {distinctUntilChanged, map, type Observable} from 'rxjs'
import type {StructureResolverContext} from 'sanity/structure'

import {API_VERSION} from '../apiVersion.ts'
import {publishedId, recordsOf, textOf} from '../values.ts'
import {byThai} from './byThai.ts'

type Context = Pick<StructureResolverContext, 'documentStore' | 'i18n'>

export interface SortedDocuments {
  /** GROQ over one document */
  filter: string
  params: Readonly<Record<string, string>>
  /** fields that come before the name, each upwards; what has none comes last */
  first?: readonly string[]
  /** the localised field that names a document */
  name: string
}

/**
 * What is built of the ids of documents in the order of a localised field, as people look things up.
 * Previews say a name in the interface's language first, else in Thai, so that name counts. GROQ can only
 * order by the codes of letters, which puts every Thai word that begins with a vowel last.
 */
export function sortedDocuments<T>(
  {documentStore, i18n}: Context,
  {filter, params, first = [], name}: SortedDocuments,
  build: (ids: string[]) => T,
): Observable<T> {
  const query = `*[${filter}]{
    _id,
    "first": [${first.join(', ')}],
    "name": coalesce(
      ${name}[language == $interfaceLanguage][0].value,
      ${name}[language == "th"][0].value,
      _id
    )
  }`
  const {id: locale} = i18n.currentLocale
  const options = {apiVersion: API_VERSION, perspective: 'drafts' as const, throttleTime: 1000}
  const found: Observable<unknown> = documentStore.listenQuery(
    query,
    {...params, interfaceLanguage: locale.split('-', 1)[0] ?? locale},
    options,
  )
  return found.pipe(
    map((answer) => sortedIds(answer, locale)),
    distinctUntilChanged((a, b) => a.join(' ') === b.join(' ')),
    map(build),
  )
}

/**
 * The ids of what the query answers, in the order of what comes first and of the names.
 *
 * @param locale of the interface
 */
export function sortedIds(answer: unknown, locale: string): string[] {
  const found = recordsOf(answer).flatMap(({_id, first, name}) => {
    const id = textOf(_id)
    if (id === undefined) return []
    const keys: unknown[] = Array.isArray(first) ? first : []
    return [{id: publishedId(id), keys, name: textOf(name) ?? id}]
  })
  return byThai(found, ({name}) => name, locale)
    .toSorted((a, b) => compareKeys(a.keys, b.keys))
    .map(({id}) => id)
}

function compareKeys(a: readonly unknown[], b: readonly unknown[]): number {
  for (const [index, key] of a.entries()) {
    const difference = compareKey(key, b[index])
    if (difference !== 0) return difference
  }
  return 0
}

function compareKey(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : Number(a > b)
  return Number(isMissing(a)) - Number(isMissing(b))
}

function isMissing(key: unknown): boolean {
  return key === null || key === undefined
}
