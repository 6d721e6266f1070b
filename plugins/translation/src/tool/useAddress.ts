import {useCallback, useMemo} from 'react'
import {useRouter} from 'sanity/router'

import {type Filter, formatFilter, parseFilter, type SearchParams} from '../filter/Filter.ts'

/** A unit within the ones that a filter chooses. */
export interface Place {
  readonly document: string
  readonly unit?: string
}

/** Where in the workbench one is; it all stands in the address. */
export interface Address {
  readonly view: 'matrix' | 'edit'
  readonly filter: Filter
  /** where in the editor */
  readonly place: Place | undefined
  /** shows the matrix */
  readonly show: (filter: Filter) => void
  /** opens the editor, or moves within it; without a place at the first unit that the filter chooses */
  readonly edit: (filter: Filter, place?: Place) => void
}

/** Reads and writes the address of the workbench. */
export function useAddress(): Address {
  const {state, navigate} = useRouter()
  const params = useMemo(() => readParams(state['_searchParams']), [state])
  const view = state['view'] === 'edit' ? 'edit' : 'matrix'
  const filter = useMemo(() => parseFilter(params), [params])
  const place = useMemo(() => readPlace(params), [params])
  const show = useCallback(
    (next: Filter) => navigate({_searchParams: formatFilter(next)}, {replace: view === 'matrix'}),
    [navigate, view],
  )
  const edit = useCallback(
    (next: Filter, to?: Place) =>
      navigate(
        {view: 'edit', _searchParams: [...formatFilter(next), ...formatPlace(to)]},
        {replace: view === 'edit'},
      ),
    [navigate, view],
  )
  return {view, filter, place, show, edit}
}

function readPlace(params: SearchParams): Place | undefined {
  const values = new Map(params)
  const document = values.get('at')
  const unit = values.get('unit')
  if (!document) return undefined
  return unit ? {document, unit} : {document}
}

function formatPlace(place: Place | undefined): [string, string][] {
  if (place === undefined) return []
  const {document, unit} = place
  return unit === undefined
    ? [['at', document]]
    : [
        ['at', document],
        ['unit', unit],
      ]
}

function readParams(value: unknown): SearchParams {
  if (!Array.isArray(value)) return []
  return value.flatMap((pair: unknown) => {
    const [name, text]: unknown[] = Array.isArray(pair) ? pair : []
    return typeof name === 'string' && typeof text === 'string' ? [[name, text] as const] : []
  })
}
