import {useEffect, useMemo, useState} from 'react'
import {useClient} from 'sanity'

import type {KnownDocument} from '../proposal/KnownDocument.ts'
import {meetingId} from '../proposal/matchDocuments.ts'
import type {DocumentPlan} from '../proposal/planDocuments.ts'
import {API_VERSION} from './apiVersion.ts'
import {knownDocuments, SAME_QUERY, VOCABULARY_QUERY} from './knownDocuments.ts'

const TYPES = ['meeting', 'session', 'presentation', 'declaration', 'cooperationProject']

/** Documents of the dataset, or nothing while they are on their way; the error where they failed. */
export interface KnownState {
  readonly documents?: readonly KnownDocument[]
  readonly error?: unknown
}

/** Capitals, agencies and mission groups with their names. */
export function useVocabulary(): KnownState {
  return useFetched(VOCABULARY_QUERY, '{}')
}

/** Documents that are what the plan would create, by their ids and addresses. */
export function useSameDocuments(plan: DocumentPlan | undefined): KnownState {
  const key = useMemo(() => {
    const documents = plan?.documents.map(({document}) => document) ?? []
    const joint =
      plan?.unmatched.flatMap(({kind, name}) => (kind === 'meeting' ? [name] : [])) ?? []
    const ids = [
      ...documents.flatMap(({_id}) => [_id, _id.replace(/^drafts\./, '')]),
      ...joint.flatMap((name) => [meetingId(name), `drafts.${meetingId(name)}`]),
    ]
    const slugs = documents.flatMap(({slug}) => (hasCurrent(slug) ? [slug.current] : []))
    return JSON.stringify({ids, slugs, types: TYPES})
  }, [plan])
  return useFetched(SAME_QUERY, key)
}

function useFetched(query: string, parameters: string): KnownState {
  const client = useClient({apiVersion: API_VERSION})
  const [state, setState] = useState<KnownState & {parameters?: string}>({})
  useEffect(() => {
    let isCurrent = true
    const params: Record<string, unknown> = JSON.parse(parameters)
    client
      .fetch<unknown>(query, params, {perspective: 'raw'})
      .then((rows) => isCurrent && setState({documents: knownDocuments(rows), parameters}))
      .catch((error: unknown) => isCurrent && setState({error, parameters}))
    return () => {
      isCurrent = false
    }
  }, [client, query, parameters])
  return state.parameters === parameters ? state : {}
}

function hasCurrent(value: unknown): value is {current: string} {
  return (
    typeof value === 'object' &&
    value !== null &&
    'current' in value &&
    typeof value.current === 'string'
  )
}
