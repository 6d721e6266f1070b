import {useCallback} from 'react'
import {useClient, useCurrentLocale} from 'sanity'

import {CLIENT_OPTIONS} from '../apiVersion.ts'
import {byThai} from '../lists/byThai.ts'
import {useLive} from '../live/useLive.ts'
import {NOT_ARCHIVED} from '../schema/workFilters.ts'
import {recordsOf, textOf} from '../values.ts'
import type {Candidate} from './missingMembers.ts'

/**
 * Published documents of a type in the order of their names.
 *
 * @param filter GROQ beside the type, with `params` as JSON
 */
export function useCandidates(type: string, filter: string, params: string): Candidate[] {
  const client = useClient(CLIENT_OPTIONS)
  const {id: locale} = useCurrentLocale()
  const live = useLive(
    useCallback(
      async (signal) => {
        const own: Record<string, unknown> = JSON.parse(params)
        const found = await client.fetch<unknown>(
          `*[_type == $type && ${NOT_ARCHIVED}${filter === '' ? '' : ` && (${filter})`}]{
            _id,
            "names": coalesce(commonName, name, title)
          }{
            _id,
            "name": coalesce(
              names[language == $language][0].value,
              names[language == "th"][0].value,
              _id
            )
          }`,
          {...own, type, language: locale.split('-', 1)[0] ?? locale},
          {perspective: 'published', signal},
        )
        const candidates = recordsOf(found).flatMap(({_id, name}) => {
          const [id, text] = [textOf(_id), textOf(name)]
          return id === undefined || text === undefined ? [] : [{id, name: text}]
        })
        return byThai(candidates, ({name}) => name, locale)
      },
      [client, type, filter, params, locale],
    ),
  )
  return live.status === 'ready' ? live.value : []
}
