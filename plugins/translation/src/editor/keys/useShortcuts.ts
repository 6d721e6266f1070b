import {useLayoutEffect} from 'react'

import {isMac} from './isMac.ts'
import {shortcutOf} from './shortcuts.ts'

/**
 * Calls back for a shortcut wherever in the page it is pressed. A key that follows at once must not reach
 * the text before, so the newest callback is there as soon as it is drawn.
 */
export function useShortcuts(
  onShortcut: (pressed: NonNullable<ReturnType<typeof shortcutOf>>) => void,
) {
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.isComposing || event.getModifierState('AltGraph')) return
      const pressed = shortcutOf(event, isMac())
      if (!pressed) return
      event.preventDefault()
      event.stopPropagation()
      onShortcut(pressed)
    }
    window.addEventListener('keydown', onKeyDown, {capture: true})
    return () => window.removeEventListener('keydown', onKeyDown, {capture: true})
  })
}
