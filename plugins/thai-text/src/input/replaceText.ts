import {insertText} from './insertText.ts'

/**
 * Makes an input's text another, changing only what differs, as one step that the browser can undo.
 * The input takes the focus. False where the browser cannot.
 */
export function replaceText(
  element: HTMLInputElement | HTMLTextAreaElement,
  text: string,
): boolean {
  const old = element.value
  const {start, end, replacement} = difference(old, text)
  element.focus()
  element.setSelectionRange(start, end)
  return insertText(element.ownerDocument, replacement)
}

/** What of `old` is to be replaced, and by what, to make it `text`. */
export function difference(
  old: string,
  text: string,
): {start: number; end: number; replacement: string} {
  const shorter = Math.min(old.length, text.length)
  let start = 0
  while (start < shorter && old[start] === text[start]) start++
  let same = 0
  while (same < shorter - start && old.at(-1 - same) === text.at(-1 - same)) same++
  return {start, end: old.length - same, replacement: text.slice(start, text.length - same)}
}
