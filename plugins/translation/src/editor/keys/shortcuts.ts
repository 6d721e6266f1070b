/** What can be done by keyboard in the editor. `insert` takes a digit. */
export type ShortcutName =
  | 'save'
  | 'send'
  | 'approve'
  | 'confirm'
  | 'ask'
  | 'discard'
  | 'copySource'
  | 'machine'
  | 'next'
  | 'previous'

interface Shortcut {
  /** Ctrl, and Command on a Mac */
  readonly mod?: true
  readonly alt?: true
  readonly shift?: true
  /** of the key on the keyboard, whatever its layout types there */
  readonly code: string
}

/**
 * Keys that no browser and nothing in the Studio takes: Mod+digits change tabs, Mod+Alt+I and +D are
 * the Studio's, letters with Alt alone type signs on a Mac.
 */
export const SHORTCUTS: Readonly<Record<ShortcutName, Shortcut>> = {
  save: {mod: true, code: 'Enter'},
  send: {mod: true, shift: true, code: 'Enter'},
  approve: {mod: true, alt: true, code: 'Enter'},
  confirm: {mod: true, alt: true, code: 'KeyY'},
  ask: {mod: true, alt: true, code: 'KeyN'},
  discard: {mod: true, alt: true, code: 'KeyZ'},
  copySource: {mod: true, alt: true, code: 'Digit0'},
  machine: {mod: true, alt: true, code: 'KeyG'},
  next: {alt: true, code: 'ArrowDown'},
  previous: {alt: true, code: 'ArrowUp'},
}

type KeyPress = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** The shortcut that was pressed, or `insert` with the number of what is to be inserted. */
export function shortcutOf(
  event: KeyPress,
  isMac: boolean,
): {name: ShortcutName} | {name: 'insert'; number: number} | undefined {
  const isMod = isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey
  const code = event.code === 'NumpadEnter' ? 'Enter' : event.code
  const [, digit] = /^Digit([1-9])$/.exec(code) ?? []
  if (digit !== undefined && isMod && event.altKey && !event.shiftKey) {
    return {name: 'insert', number: Number(digit)}
  }
  const name = NAMES.find((one) => {
    const {mod = false, alt = false, shift = false, code: wanted} = SHORTCUTS[one]
    const isOther = !mod && (event.ctrlKey || event.metaKey)
    return (
      wanted === code &&
      mod === isMod &&
      alt === event.altKey &&
      shift === event.shiftKey &&
      !isOther
    )
  })
  return name && {name}
}

/** `Ctrl Alt ↵`, with the signs of a Mac's keyboard on a Mac. */
export function shortcutLabel(name: ShortcutName, isMac: boolean): string {
  const {mod, alt, shift, code} = SHORTCUTS[name]
  return label(
    [mod && 'Mod', alt && 'Alt', shift && 'Shift'],
    KEYS[code] ?? code.replace(/^Key|^Digit/, ''),
    isMac,
  )
}

export function insertLabel(number: number, isMac: boolean): string {
  return label(['Mod', 'Alt'], String(number), isMac)
}

/** For `aria-keyshortcuts`. */
export function ariaShortcut(name: ShortcutName, isMac: boolean): string {
  const {mod, alt, shift, code} = SHORTCUTS[name]
  return [
    mod && (isMac ? 'Meta' : 'Control'),
    alt && 'Alt',
    shift && 'Shift',
    code.replace(/^Key|^Digit/, ''),
  ]
    .filter(Boolean)
    .join('+')
}

function label(
  modifiers: readonly (string | false | undefined)[],
  key: string,
  isMac: boolean,
): string {
  const names = modifiers.flatMap((one) =>
    one ? [isMac ? (MAC[one] ?? one) : (OTHERS[one] ?? one)] : [],
  )
  return [...names, key].join(isMac ? '' : ' ')
}

const NAMES: readonly ShortcutName[] = [
  'save',
  'send',
  'approve',
  'confirm',
  'ask',
  'discard',
  'copySource',
  'machine',
  'next',
  'previous',
]

const KEYS: Readonly<Record<string, string>> = {Enter: '↵', ArrowDown: '↓', ArrowUp: '↑'}
const MAC: Readonly<Record<string, string>> = {Mod: '⌘', Alt: '⌥', Shift: '⇧'}
const OTHERS: Readonly<Record<string, string>> = {Mod: 'Ctrl'}
