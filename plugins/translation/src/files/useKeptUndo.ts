import {useCallback, useEffect, useState} from 'react'
import {useClient, useCurrentUser} from 'sanity'

import {CLIENT_OPTIONS} from '../data/apiVersion.ts'
import {forgetUndo, keepUndo, type KeptUndo, readKeptUndo} from './keptUndo.ts'

interface LastImport {
  /** the last import of this person in this browser that is not taken back */
  readonly kept: KeptUndo | undefined
  readonly keep: (kept: KeptUndo) => Promise<void>
  readonly forget: () => Promise<void>
}

/** The way back from the last import, also after its dialog was closed. */
export function useKeptUndo(kind: 'texts' | 'glossary'): LastImport {
  const {projectId = '', dataset = ''} = useClient(CLIENT_OPTIONS).config()
  const me = useCurrentUser()?.id ?? ''
  const key = `capitals.translation.undo:${projectId}/${dataset}/${me}/${kind}`
  const [kept, setKept] = useState<KeptUndo>()
  useEffect(() => {
    let isCurrent = true
    void readKeptUndo(key).then((found) => isCurrent && setKept(found))
    return () => {
      isCurrent = false
    }
  }, [key])
  const keep = useCallback(
    async (next: KeptUndo) => {
      setKept(next)
      await keepUndo(key, next)
    },
    [key],
  )
  const forget = useCallback(async () => {
    setKept(undefined)
    await forgetUndo(key)
  }, [key])
  return {kept, keep, forget}
}
