import {type ReactNode, useEffect, useMemo, useState} from 'react'
import {getPublishedId, type SchemaType, useClient, useSearchState} from 'sanity'

import {API_VERSION} from '../apiVersion.ts'
import {isRecord} from '../values.ts'
import {findPlace} from './findPlace.ts'

/** Seen in the light and the dark scheme alike. */
const MARK = {color: 'inherit', background: 'var(--card-badge-caution-bg-color)'}

interface SearchPlaceProps {
  documentId: string
  schemaType: SchemaType
  /** what a search result says otherwise, and of what is archived, so that it says that it is */
  children: ReactNode
}

/** In which field of a search result the words stand, and the text around them. */
export function SearchPlace({documentId, schemaType, children}: SearchPlaceProps) {
  const {query} = useSearchState().state.terms
  const document = useDocument(getPublishedId(documentId))
  const place = useMemo(
    () => (isArchived(document) ? undefined : findPlace(schemaType, document, query)),
    [document, query, schemaType],
  )
  if (place === undefined) return children
  return (
    <span data-testid="search-place">
      {place.titles.join(' › ')}: {place.before}
      <mark style={MARK}>{place.found}</mark>
      {place.after}
    </span>
  )
}

/** A document as whoever edits it sees it; the search comes again when it changed. */
function useDocument(id: string): unknown {
  const client = useClient({apiVersion: API_VERSION})
  const [document, setDocument] = useState<unknown>()
  useEffect(() => {
    const found = client
      .withConfig({perspective: 'drafts'})
      .observable.fetch<unknown>('*[_id == $id][0]', {id}, {tag: 'search-place'})
      .subscribe({next: setDocument, error: () => setDocument(undefined)})
    return () => found.unsubscribe()
  }, [client, id])
  return document
}

function isArchived(document: unknown): boolean {
  return isRecord(document) && document['archivedAt'] !== undefined
}
