import {publishedId} from '@capitals/translation'
import {useEffect, useState} from 'react'
import {type SanityDocument, useDocumentStore} from 'sanity'

/** What is published of a document, kept up to date; nothing while it is loaded or where nothing is. */
export function usePublished(documentId: string, documentType: string): SanityDocument | undefined {
  const {pair} = useDocumentStore()
  const [published, setPublished] = useState<SanityDocument>()
  useEffect(() => {
    // The draft changes with every key, so only what is published becomes state.
    const subscription = pair.editState(publishedId(documentId), documentType).subscribe({
      next: (state) => setPublished(state.published ?? undefined),
      error: () => setPublished(undefined),
    })
    return () => subscription.unsubscribe()
  }, [documentId, documentType, pair])
  return published?._id === documentId ? published : undefined
}
