import {Box, Button, Flex, Text} from '@sanity/ui'

import type {FindingGroup} from './groupFindings.ts'
import {useWords} from './useWords.ts'

interface FindingRowProps {
  group: FindingGroup
  onRepair: () => void
}

/** One finding: why, what stands there, what should, and the button that repairs it. */
export function FindingRow({group, onRepair}: FindingRowProps) {
  const {reason, found, repair, findings} = group
  const say = useWords()
  const times = findings.length > 1 ? ` · ${say('times', {count: findings.length})}` : ''
  return (
    <Flex align="flex-start" gap={2} data-testid="thai-finding">
      <Box flex={1} paddingY={2}>
        <Text size={1} muted style={{overflowWrap: 'anywhere'}}>
          {say(reason)}: <span lang="th">{found}</span> →{' '}
          <span lang="th" style={{color: 'var(--card-fg-color)'}}>
            {repair || say('nothing')}
          </span>
          {times}
        </Text>
      </Box>
      <Button
        mode="bleed"
        tone="primary"
        fontSize={1}
        padding={2}
        text={say('repair')}
        aria-label={say('repair-label', {found, repair: repair || say('nothing')})}
        onClick={onRepair}
      />
    </Flex>
  )
}
