import {useCallback, useMemo} from 'react'
import {useClient, useCurrentLocale, useSchema, useTemplates} from 'sanity'

import {CLIENT_OPTIONS} from '../apiVersion.ts'
import {byThai} from '../lists/byThai.ts'
import type {Live} from '../live/Live.ts'
import {useChanges} from '../live/useChanges.ts'
import {useLive} from '../live/useLive.ts'
import {NOT_ARCHIVED} from '../schema/workFilters.ts'
import {isRecord, recordsOf, textOf} from '../values.ts'
import {type RelatedType, relatedTypes} from './relatedTypes.ts'

export interface Named {
  id: string
  name: string
}

/** Documents of one type that belong to a document. */
export interface Related extends RelatedType {
  count: number
  /** the members that there is one for */
  members: string[]
}

interface RelatedOf {
  related: Related[]
  /** what the members are called, in the order of their names */
  names: Named[]
}

const NAMES = `*[_id in $members]{
  _id,
  "name": coalesce(
    commonName[language == $language][0].value,
    commonName[language == "th"][0].value,
    _id
  )
}`

/**
 * What belongs to a document, kept up to date.
 *
 * @param memberIds of documents that there should be one for each of; as one text, with a space between
 */
export function useRelated(id: string, typeName: string, memberIds: string): Live<RelatedOf> {
  const client = useClient(CLIENT_OPTIONS)
  const schema = useSchema()
  const templates = useTemplates()
  const {id: locale} = useCurrentLocale()
  const types = useMemo(
    () => relatedTypes(schema, templates, typeName),
    [schema, templates, typeName],
  )
  const changes = useChanges(types.map(({type}) => type.name).join(' ') || typeName)
  return useLive(
    useCallback(
      async (signal) => {
        const parts = types.map(({type, path, perMember}) => {
          const member = perMember ? `{"member": ${perMember.parameter}._ref}` : '{_id}'
          return `"${type.name}": *[_type == "${type.name}" && ${path}._ref == $id && ${NOT_ARCHIVED}]${member}`
        })
        const params = {
          id,
          members: memberIds.split(' ').filter(Boolean),
          language: locale.split('-', 1)[0] ?? locale,
        }
        const found = await client.fetch<unknown>(
          `{${[...parts, `"names": ${NAMES}`].join(', ')}}`,
          params,
          {perspective: 'drafts', signal},
        )
        const answer = isRecord(found) ? found : {}
        const names = recordsOf(answer['names']).flatMap(({_id, name}) => {
          const [memberId, text] = [textOf(_id), textOf(name)]
          return memberId === undefined || text === undefined ? [] : [{id: memberId, name: text}]
        })
        return {
          related: types.map((one) => {
            const documents = recordsOf(answer[one.type.name])
            const members = documents.flatMap(({member}) => textOf(member) ?? [])
            return {...one, count: documents.length, members}
          }),
          names: byThai(names, ({name}) => name, locale),
        }
      },
      [client, types, id, memberIds, locale],
    ),
    changes,
  )
}
