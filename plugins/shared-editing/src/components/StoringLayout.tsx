import {useLayoutEffect, useRef} from 'react'
import {type DocumentLayoutProps, getPublishedId, useDocumentOperation} from 'sanity'

/**
 * The Studio's document, whose last changes are sent when it is left. The Studio sends changes within
 * a second; what it has not sent when the last form goes, it forgets.
 */
export function StoringLayout(props: DocumentLayoutProps) {
  const {documentId, documentType, renderDefault} = props
  const {commit} = useDocumentOperation(getPublishedId(documentId), documentType)
  const latest = useRef(commit)

  useLayoutEffect(() => {
    latest.current = commit
  }, [commit])

  // As a layout effect it runs while the Studio still listens to what the document is asked to do.
  useLayoutEffect(
    () => () => {
      if (latest.current.disabled === false) latest.current.execute()
    },
    [],
  )

  return renderDefault(props)
}
