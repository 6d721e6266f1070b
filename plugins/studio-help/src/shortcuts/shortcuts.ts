/** Names of keys; `Mod` is Ctrl, and Command on a Mac. */
export type Key =
  | 'Mod'
  | 'Ctrl'
  | 'Alt'
  | 'Shift'
  | 'Enter'
  | 'Escape'
  | 'Tab'
  | 'Space'
  | 'PageUp'
  | 'PageDown'
  | '↑'
  | '↓'
  | '←'
  | '→'
  | (string & {})

export interface Shortcut<Name extends string = string> {
  readonly name: Name
  /** combinations that do the same */
  readonly keys: readonly (readonly Key[])[]
}

/** The shortcuts that exist: those of the Studio's version, of its text editor, and our own. */
export const shortcutGroups = {
  everywhere: [
    {name: 'help', keys: [['?']]},
    {name: 'search', keys: [['Mod', 'K']]},
    {name: 'close', keys: [['Escape']]},
    {name: 'move', keys: [['Tab'], ['Shift', 'Tab']]},
  ],
  lists: [
    {name: 'items', keys: [['↑'], ['↓']]},
    {name: 'open', keys: [['Enter']]},
  ],
  document: [
    {name: 'publish', keys: [['Ctrl', 'Alt', 'P']]},
    {name: 'delete', keys: [['Ctrl', 'Alt', 'D']]},
    {name: 'inspect', keys: [['Ctrl', 'Alt', 'I']]},
    {name: 'copy-field', keys: [['Mod', 'C']]},
    {name: 'paste-field', keys: [['Mod', 'V']]},
  ],
  text: [
    {name: 'bold', keys: [['Mod', 'B']]},
    {name: 'italic', keys: [['Mod', 'I']]},
    {name: 'undo', keys: [['Mod', 'Z']]},
    {name: 'indent', keys: [['Tab'], ['Shift', 'Tab']]},
    {name: 'full-screen', keys: [['Mod', 'Enter']]},
  ],
  calendar: [
    {name: 'day', keys: [['←'], ['→'], ['↑'], ['↓']]},
    {name: 'month', keys: [['PageUp'], ['PageDown']]},
    {
      name: 'year',
      keys: [
        ['Shift', 'PageUp'],
        ['Shift', 'PageDown'],
      ],
    },
  ],
} as const satisfies Readonly<Record<string, readonly Shortcut[]>>

export type ShortcutGroup = keyof typeof shortcutGroups
