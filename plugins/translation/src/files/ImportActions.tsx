import {Button} from '@sanity/ui'

import {useWords} from '../i18n/useWords.ts'

interface ImportActionsProps {
  /** nothing where there is nothing to take in now */
  take: {readonly text: string; readonly isOff: boolean; readonly run: () => void} | undefined
  /** nothing where nothing was taken in just now */
  onUndo: (() => void) | undefined
}

/** Takes in what a file brings, and takes it back. */
export function ImportActions({take, onUndo}: ImportActionsProps) {
  const say = useWords()
  return (
    <>
      {onUndo && (
        <Button
          fontSize={1}
          mode="ghost"
          text={say('import.undo')}
          data-testid="import-undo"
          onClick={onUndo}
        />
      )}
      {take && (
        <Button
          fontSize={1}
          tone="primary"
          text={take.text}
          disabled={take.isOff}
          data-testid="import"
          onClick={take.run}
        />
      )}
    </>
  )
}
