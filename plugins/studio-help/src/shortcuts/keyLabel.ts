import type {Key} from './shortcuts.ts'

const MAC: Readonly<Record<string, string>> = {Mod: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧'}
const OTHERS: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  Escape: 'Esc',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
}

/** What stands on the key of this computer's keyboard. */
export function keyLabel(key: Key, isMac: boolean): string {
  return (isMac ? MAC[key] : undefined) ?? OTHERS[key] ?? key
}
