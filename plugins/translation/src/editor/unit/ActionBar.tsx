import type {Abilities} from '../../data/abilities.ts'
import {useWords} from '../../i18n/useWords.ts'
import type {ShortcutName} from '../keys/shortcuts.ts'
import {ActionButton} from './ActionButton.tsx'
import type {ActionName} from './useUnitActions.ts'

export interface Deed {
  /** why it cannot be done now */
  readonly reason: string | undefined
  readonly run: () => void
}

interface ActionBarProps {
  deeds: Readonly<Record<ShortcutName, Deed>>
  busy: ActionName | undefined
  abilities: Abilities
  isStale: boolean
  onDo: (name: ShortcutName) => void
}

/** What can be done with a text, the most usual first. */
export function ActionBar({deeds, busy, abilities, isStale, onDo}: ActionBarProps) {
  const say = useWords()
  const button = (name: ShortcutName) => ({
    name,
    reason: deeds[name].reason,
    onClick: () => onDo(name),
    text: say(`action.${name}`),
    isBusy: busy === name,
  })
  return (
    <div className="tw-actions" role="toolbar" aria-label={say('action.title')}>
      {abilities.approve && <ActionButton {...button('approve')} tone="positive" mode="default" />}
      <ActionButton
        {...button('send')}
        tone={abilities.approve ? 'default' : 'primary'}
        mode={abilities.approve ? 'ghost' : 'default'}
      />
      <ActionButton {...button('save')} />
      {isStale && <ActionButton {...button('confirm')} tone="caution" />}
      <ActionButton {...button('ask')} mode="bleed" />
      <ActionButton {...button('discard')} mode="bleed" />
    </div>
  )
}
