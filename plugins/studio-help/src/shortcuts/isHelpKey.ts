/** What of a key event is looked at. */
export type KeyPressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'> &
  Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'metaKey'>

/** Whether a key asks for help. The key of `?` types another letter when the keyboard is Thai. */
export function isHelpKey({key, code, shiftKey, ctrlKey, altKey, metaKey}: KeyPressed): boolean {
  if (ctrlKey || altKey || metaKey) return false
  return key === '?' || (code === 'Slash' && shiftKey)
}
