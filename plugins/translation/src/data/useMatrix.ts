import {useEffect, useMemo, useSyncExternalStore} from 'react'
import {useClient, useSchema} from 'sanity'

import type {TranslationOptions} from '../options.ts'
import {CLIENT_OPTIONS} from './apiVersion.ts'
import {createLoader} from './createLoader.ts'
import {createMatrixStore, type MatrixState} from './createMatrixStore.ts'
import {listenToChanges} from './listenToChanges.ts'
import {type TranslatedType, translatedTypes} from './TranslatedType.ts'

export interface Matrix {
  readonly state: MatrixState
  readonly types: readonly TranslatedType[]
  readonly retry: () => void
}

/** All documents with the states of their translations, kept up to date row by row. */
export function useMatrix({languages, meeting}: TranslationOptions): Matrix {
  const client = useClient(CLIENT_OPTIONS)
  const schema = useSchema()
  const types = useMemo(() => translatedTypes(schema), [schema])
  const store = useMemo(() => {
    const [source, ...targets] = languages.map(({id}) => id)
    return createMatrixStore(
      createLoader(client, {
        types,
        meetingId: meeting.id,
        languages: targets,
        sourceLanguage: source ?? '',
      }),
    )
  }, [client, types, languages, meeting.id])
  useEffect(() => {
    void store.refresh(null)
    const names = types.map(({name}) => name)
    return listenToChanges(client, names, (ids) => void store.refresh(ids))
  }, [client, store, types])
  const state = useSyncExternalStore(store.subscribe, store.get)
  return {state, types, retry: () => void store.refresh(null)}
}
