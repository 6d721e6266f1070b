import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {Button, Card, Flex, Text} from '@sanity/ui'

import {useWords} from './useWords.ts'

interface GalleryStatusProps {
  /** how many pictures lack words */
  lacking: number
  readOnly: boolean
  onDescribe: () => void
}

/** Under the gallery: whether its pictures have their words, and where to add them. */
export function GalleryStatus({lacking, readOnly, onDescribe}: GalleryStatusProps) {
  const say = useWords()
  const isComplete = lacking === 0
  return (
    <Card
      border
      data-testid="gallery-status"
      padding={3}
      radius={2}
      tone={isComplete ? 'positive' : 'caution'}
    >
      <Flex align="center" gap={3} wrap="wrap">
        <Text size={1}>{isComplete ? <CheckmarkCircleIcon /> : <WarningOutlineIcon />}</Text>
        <Text size={1} style={{flex: 1, minWidth: 0}}>
          {isComplete ? say('status.complete') : say('status.missing', {count: lacking})}
        </Text>
        {!isComplete && !readOnly && (
          <Button
            data-testid="describe-pictures"
            fontSize={1}
            mode="ghost"
            onClick={onDescribe}
            padding={2}
            text={say('status.describe')}
          />
        )}
      </Flex>
    </Card>
  )
}
