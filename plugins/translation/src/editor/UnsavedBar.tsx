import {Button, Flex, Text} from '@sanity/ui'

import {useWords} from '../i18n/useWords.ts'

interface UnsavedBarProps {
  /** texts that this computer keeps and the lake does not have yet */
  count: number
  onOpen: () => void
}

/** Leads to what was typed here and is not saved. */
export function UnsavedBar({count, onOpen}: UnsavedBarProps) {
  const say = useWords()
  return (
    <Flex className="tw-unsaved" gap={3} align="center" role="status" data-testid="unsaved">
      <Text size={1} style={{flex: 1}}>
        {say('save.unsaved', {count})}
      </Text>
      <Button fontSize={1} padding={2} mode="ghost" text={say('save.open')} onClick={onOpen} />
    </Flex>
  )
}
