/**
 * Puts a text in place of what is selected in the focused input, as if it were typed: the browser
 * can undo it, and listeners are told. False where the browser cannot.
 */
export function insertText(document: Document, text: string): boolean {
  return text === ''
    ? document.execCommand('delete')
    : document.execCommand('insertText', false, text)
}
