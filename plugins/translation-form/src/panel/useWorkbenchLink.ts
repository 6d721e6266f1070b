import type {MouseEvent} from 'react'
import {useWorkspace} from 'sanity'
import {useRouter} from 'sanity/router'

interface Place {
  readonly document: string
  readonly language: string
}

interface Link {
  readonly href: string
  readonly onClick: (event: MouseEvent) => void
}

/** What an anchor needs to open the workbench at a document's texts in a language. */
export function useWorkbenchLink({document, language}: Place): Link {
  const {basePath} = useWorkspace()
  const {navigateUrl} = useRouter()
  const params = new URLSearchParams({document, language, at: document})
  const href = `${basePath === '/' ? '' : basePath}/translation/edit?${params.toString()}`
  return {
    href,
    onClick(event) {
      const {altKey, button, ctrlKey, metaKey, shiftKey} = event
      if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return
      event.preventDefault()
      navigateUrl({path: href})
    },
  }
}
