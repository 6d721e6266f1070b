import {Button, Dialog, Flex, Stack, Text} from '@sanity/ui'
import {type ReactNode, useId} from 'react'

import {useWords} from '../i18n/useWords.ts'

interface WorkDialogProps {
  title: string
  /** there is much to show */
  isWide?: boolean
  /** buttons, the one that closes before them */
  actions: ReactNode
  /** instead of the button that closes */
  closing?: ReactNode
  /** why it did not work */
  failure?: string | undefined
  onClose: () => void
  children: ReactNode
}

/** A dialog in which something is done that takes a while or may fail. */
export function WorkDialog(props: WorkDialogProps) {
  const {title, isWide = false, actions, closing, failure, onClose, children} = props
  const say = useWords()
  const id = useId()
  return (
    <Dialog
      id={id}
      header={title}
      width={isWide ? 2 : 1}
      onClose={onClose}
      footer={
        <Flex gap={2} padding={3} justify="flex-end">
          {closing || (
            <Button fontSize={1} mode="bleed" text={say('dialog.close')} onClick={onClose} />
          )}
          {actions}
        </Flex>
      }
    >
      <Stack gap={4} padding={4} className="tw">
        {children}
        {failure !== undefined && (
          <Text size={1} role="alert" data-testid="dialog-failure">
            {failure}
          </Text>
        )}
      </Stack>
    </Dialog>
  )
}
