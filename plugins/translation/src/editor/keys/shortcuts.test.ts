import {expect, test} from 'vitest'

import {ariaShortcut, insertLabel, shortcutLabel, shortcutOf} from './shortcuts.ts'

function press(code: string, ...held: readonly ('ctrl' | 'meta' | 'alt' | 'shift')[]) {
  return {
    code,
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
    altKey: held.includes('alt'),
    shiftKey: held.includes('shift'),
  }
}

test.for([
  [press('Enter', 'ctrl'), {name: 'save'}],
  [press('NumpadEnter', 'ctrl', 'shift'), {name: 'send'}],
  [press('Enter', 'ctrl', 'alt'), {name: 'approve'}],
  [press('KeyY', 'ctrl', 'alt'), {name: 'confirm'}],
  [press('Digit3', 'ctrl', 'alt'), {name: 'insert', number: 3}],
  [press('Digit0', 'ctrl', 'alt'), {name: 'copySource'}],
  [press('ArrowDown', 'alt'), {name: 'next'}],
  [press('ArrowDown', 'alt', 'ctrl'), undefined],
  [press('Enter'), undefined],
  [press('Enter', 'meta'), undefined],
  [press('Digit3', 'ctrl'), undefined],
] as const)('%o', ([event, found]) => {
  expect(shortcutOf(event, false)).toEqual(found)
})

test('a Mac has Command for Ctrl', () => {
  expect([
    shortcutOf(press('Enter', 'meta'), true),
    shortcutOf(press('Enter', 'ctrl'), true),
    shortcutLabel('approve', true),
    shortcutLabel('approve', false),
    insertLabel(2, false),
    ariaShortcut('send', false),
  ]).toEqual([{name: 'save'}, undefined, '⌘⌥↵', 'Ctrl Alt ↵', 'Ctrl Alt 2', 'Control+Shift+Enter'])
})
