import {expect, test} from 'vitest'

import {th} from '../i18n/th.ts'
import {isHelpKey, type KeyPressed} from './isHelpKey.ts'
import {keyLabel} from './keyLabel.ts'
import {shortcutGroups} from './shortcuts.ts'

const pressed: KeyPressed = {
  key: '?',
  code: 'Slash',
  shiftKey: true,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
}

test('the question mark asks for help, also on a Thai keyboard', () => {
  const asks = [
    pressed,
    {...pressed, key: 'ฦ'},
    {...pressed, code: 'Minus'},
    {...pressed, key: '/', shiftKey: false},
    {...pressed, ctrlKey: true},
  ].map(isHelpKey)
  expect(asks).toEqual([true, true, true, false, false])
})

test('every shortcut and group has words, and every such word a shortcut', () => {
  const named = Object.entries(shortcutGroups).flatMap(([group, shortcuts]) => [
    `group.${group}`,
    ...shortcuts.map(({name}) => `shortcut.${name}`),
  ])
  const worded = Object.keys(th).filter((key) => /^(?:group|shortcut)\./.test(key))
  expect(named.toSorted()).toEqual(worded.toSorted())
})

test('keys are called as they are on the keyboard', () => {
  const keys = ['Mod', 'Alt', 'Escape', 'K']
  expect([true, false].map((isMac) => keys.map((key) => keyLabel(key, isMac)))).toEqual([
    ['⌘', '⌥', 'Esc', 'K'],
    ['Ctrl', 'Alt', 'Esc', 'K'],
  ])
})
