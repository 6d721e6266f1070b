const WRITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])'

/** Whether keys pressed on `target` write something there. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(WRITABLE) !== null
}
