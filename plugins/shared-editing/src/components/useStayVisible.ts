import {useEffect, useRef} from 'react'
import {type Path, usePresenceStore} from 'sanity'

/**
 * Tells others the field one is in once more when the first change has made a draft: the Studio
 * then says that one is in the document and in no field of it, until one moves to another.
 *
 * @param documentId of the draft, or the published document where there is none
 * @param focusPath from the document; empty where no field has the focus
 */
export function useStayVisible(documentId: string, focusPath: Path): void {
  const presence = usePresenceStore()
  const latestPath = useRef(focusPath)
  useEffect(() => {
    latestPath.current = focusPath
  })
  useEffect(() => {
    const path = latestPath.current
    if (documentId === '' || path.length === 0) return
    const lastActiveAt = new Date().toISOString()
    // The Studio's own effect runs after this one, in the form around it.
    queueMicrotask(() => presence.setLocation([{type: 'document', documentId, path, lastActiveAt}]))
  }, [documentId, presence])
}
