import {distinctUntilChanged, map, type Observable} from 'rxjs'
import type {StructureResolverContext} from 'sanity/structure'

import {API_VERSION} from '../apiVersion.ts'
import {NOT_ARCHIVED} from '../schema/workFilters.ts'
import {publishedId, recordsOf, textOf} from '../values.ts'
import {byThai} from './byThai.ts'

type Context = Pick<StructureResolverContext, 'documentStore' | 'i18n'>

/**
 * What is built of the ids of a type's documents in the order of a localised field, as people look
 * things up.
 * GROQ can only order by the codes of letters, which puts every Thai word that begins with a vowel
 * last. Told again when a document comes or goes, not while one is renamed: a list whose order
 * changes under the hands of whoever types in it would lose the form beside it.
 */
export function sortedDocuments<T>(
  {documentStore, i18n}: Context,
  schemaType: string,
  field: string,
  build: (ids: string[]) => T,
): Observable<T> {
  const locale = i18n.currentLocale.id
  const query = `*[_type == $schemaType && ${NOT_ARCHIVED}]{
    _id,
    "name": coalesce(
      ${field}[language == $language][0].value,
      ${field}[language == "th"][0].value,
      _id
    )
  }`
  const params = {schemaType, language: locale.split('-', 1)[0] ?? locale}
  const options = {apiVersion: API_VERSION, perspective: 'drafts' as const, throttleTime: 1000}
  const found: Observable<unknown> = documentStore.listenQuery(query, params, options)
  return found.pipe(
    map((answer) => sortedIds(answer, locale)),
    distinctUntilChanged((a, b) => a.toSorted().join(' ') === b.toSorted().join(' ')),
    map(build),
  )
}

/** The ids of what the query answers, in the order of the names. */
export function sortedIds(answer: unknown, locale: string): string[] {
  const named = recordsOf(answer).flatMap(({_id, name}) => {
    const id = textOf(_id)
    return id === undefined ? [] : [{id: publishedId(id), name: textOf(name) ?? id}]
  })
  return byThai(named, ({name}) => name, locale).map(({id}) => id)
}
