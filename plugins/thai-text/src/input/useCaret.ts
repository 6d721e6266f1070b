import {type RefObject, useSyncExternalStore} from 'react'

/** Where the caret stands in a text input, as UTF-16 offset; undefined while it has no focus. */
export function useCaret(element: RefObject<unknown>): number | undefined {
  return useSyncExternalStore(subscribe, () => caretIn(element.current))
}

function subscribe(notify: () => void): () => void {
  const events = ['selectionchange', 'focusin', 'focusout']
  for (const event of events) document.addEventListener(event, notify)
  return () => {
    for (const event of events) document.removeEventListener(event, notify)
  }
}

function caretIn(element: unknown): number | undefined {
  const isText = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
  if (!isText || element.ownerDocument.activeElement !== element) return undefined
  return element.selectionStart ?? undefined
}
