import {Button} from '@sanity/ui'
import type {ComponentProps} from 'react'

import {isMac} from '../keys/isMac.ts'
import {Kbd} from '../keys/Kbd.tsx'
import {ariaShortcut, shortcutLabel, type ShortcutName} from '../keys/shortcuts.ts'

interface ActionButtonProps {
  name: ShortcutName
  text: string
  tone?: ComponentProps<typeof Button>['tone']
  mode?: ComponentProps<typeof Button>['mode']
  isBusy: boolean
  /** why it cannot be done now; without it it can */
  reason: string | undefined
  onClick: () => void
}

/** An action with its keys. One that cannot be done can still be pressed: then it is told why. */
export function ActionButton(props: ActionButtonProps) {
  const {name, text, tone = 'default', mode = 'ghost', isBusy, reason, onClick} = props
  const isOff = reason !== undefined
  return (
    <Button
      fontSize={1}
      padding={2}
      tone={isOff ? 'default' : tone}
      mode={isOff && mode === 'default' ? 'ghost' : mode}
      loading={isBusy}
      aria-disabled={isOff}
      aria-keyshortcuts={ariaShortcut(name, isMac())}
      title={reason}
      data-testid={`action-${name}`}
      className={isOff ? 'tw-off' : ''}
      onClick={onClick}
    >
      <span className="tw-action-text">
        {text}
        <Kbd>{shortcutLabel(name, isMac())}</Kbd>
      </span>
    </Button>
  )
}
