import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {Card, Stack, Text} from '@sanity/ui'

import {useWords} from '../i18n/useWords.ts'

/** A list of unfinished work in which there is none. */
export function EmptyWork() {
  const say = useWords()
  return (
    <Card padding={5} data-testid="empty-work">
      <Stack gap={4}>
        <Text align="center" size={3} muted>
          <CheckmarkCircleIcon />
        </Text>
        <Text align="center" size={1} weight="medium">
          {say('list.empty.work')}
        </Text>
        <Text align="center" size={1} muted>
          {say('list.empty.work.help')}
        </Text>
      </Stack>
    </Card>
  )
}
