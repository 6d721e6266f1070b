import {type Orphan, removeOrphan, TranslationError} from '@capitals/translation'
import {useState} from 'react'
import {useClient} from 'sanity'

import {CLIENT_OPTIONS} from '../../data/apiVersion.ts'
import {isConflict} from '../../data/isConflict.ts'
import type {TranslationCell} from '../../data/TranslationCell.ts'
import {commitMutations} from '../../save/commitMutations.ts'

interface OrphanRemoval {
  readonly isBusy: boolean
  readonly trouble: {readonly kind: 'changed' | 'failed'; readonly message: string} | undefined
  /** resolves to whether it is gone */
  readonly remove: () => Promise<boolean>
}

/** Takes a translation without a source out of the documents as they are now. */
export function useOrphanRemoval(
  orphan: Orphan,
  sourceLanguage: string,
  refresh: () => Promise<TranslationCell | undefined>,
): OrphanRemoval {
  const client = useClient(CLIENT_OPTIONS)
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<OrphanRemoval['trouble']>()

  async function remove(): Promise<boolean> {
    setBusy(true)
    setTrouble(undefined)
    try {
      const cell = await refresh()
      if (!cell) return false
      const {documents, language} = cell
      await commitMutations(
        client,
        removeOrphan({id: orphan.id, language, documents, sourceLanguage}),
      )
      await refresh()
      return true
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      const isMoved = isConflict(error) || error instanceof TranslationError
      setTrouble({kind: isMoved ? 'changed' : 'failed', message})
      return false
    } finally {
      setBusy(false)
    }
  }

  return {isBusy, trouble, remove}
}
