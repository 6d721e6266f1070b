import {distinctUntilChanged, map, type Observable} from 'rxjs'
import type {StructureResolverContext} from 'sanity/structure'

import {API_VERSION} from '../apiVersion.ts'
import {NOT_ARCHIVED} from '../schema/workFilters.ts'
import {publishedId, recordsOf, textOf} from '../values.ts'
import {byThai} from './byThai.ts'

type Context = Pick<StructureResolverContext, 'documentStore'>

/**
 * What is built of the ids of a type's documents in the order of a localised field, as people look
 * things up. Previews say a name in Thai first, in every language of the interface, so it counts.
 * GROQ can only order by the codes of letters, which puts every Thai word that begins with a vowel
 * last. Told again when a document comes or goes, not while one is renamed: a list whose order
 * changes under the hands of whoever types in it would lose the form beside it.
 */
export function sortedDocuments<T>(
  {documentStore}: Context,
  schemaType: string,
  field: string,
  build: (ids: string[]) => T,
): Observable<T> {
  const query = `*[_type == $schemaType && ${NOT_ARCHIVED}]{
    _id,
    "name": coalesce(${field}[language == "th"][0].value, _id)
  }`
  const options = {apiVersion: API_VERSION, perspective: 'drafts' as const, throttleTime: 1000}
  const found: Observable<unknown> = documentStore.listenQuery(query, {schemaType}, options)
  return found.pipe(
    map(sortedIds),
    distinctUntilChanged((a, b) => a.toSorted().join(' ') === b.toSorted().join(' ')),
    map(build),
  )
}

/** The ids of what the query answers, in the order of the names. */
export function sortedIds(answer: unknown): string[] {
  const named = recordsOf(answer).flatMap(({_id, name}) => {
    const id = textOf(_id)
    return id === undefined ? [] : [{id: publishedId(id), name: textOf(name) ?? id}]
  })
  return byThai(named, ({name}) => name).map(({id}) => id)
}
