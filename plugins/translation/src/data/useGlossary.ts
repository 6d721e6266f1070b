import {type Glossary, readGlossary} from '@capitals/translation'
import {useEffect, useState} from 'react'
import {useClient} from 'sanity'

import {CLIENT_OPTIONS} from './apiVersion.ts'
import {isStoredDocument} from './TranslationCell.ts'
import {recordsOf} from './values.ts'

const QUERY =
  '*[_type == "glossaryTerm" && !defined(archivedAt)]{_id, _type, kind, term, forbiddenVariants, note}'

/** The published glossary; nothing until it is there. */
export function useGlossary(): Glossary | undefined {
  const client = useClient(CLIENT_OPTIONS)
  const [glossary, setGlossary] = useState<Glossary>()
  useEffect(() => {
    const controller = new AbortController()
    const {signal} = controller
    const load = async () => {
      const rows = await client.fetch<unknown>(QUERY, {}, {perspective: 'published', signal})
      if (!signal.aborted) setGlossary(readGlossary(recordsOf(rows).filter(isStoredDocument)))
    }
    // Without it one can still translate.
    const quietly = () => void load().catch(() => undefined)
    quietly()
    window.addEventListener('focus', quietly)
    return () => {
      controller.abort()
      window.removeEventListener('focus', quietly)
    }
  }, [client])
  return glossary
}
