import {Button, Card, Flex, Stack, Text} from '@sanity/ui'

import type {Suggestion} from '../entry/Suggestion.ts'
import {suggestionLabel} from '../i18n/problemSentence.ts'
import {useWords} from './useWords.ts'

interface NoticeProps {
  sentence: string
  remark?: string
  suggestions: readonly Suggestion[]
  locale: string
  onChoose: (value: string) => void
  onRestore?: (() => void) | undefined
}

/** A sentence about what is not stored, with what it may have meant to choose from. */
export function Notice(props: NoticeProps) {
  const {sentence, remark = '', suggestions, locale, onChoose, onRestore} = props
  const say = useWords()
  return (
    <Card border padding={3} radius={2} tone={suggestions.length > 0 ? 'caution' : 'critical'}>
      <Stack gap={3}>
        <Text size={1}>{sentence}</Text>
        {suggestions.length > 0 && (
          <Flex gap={2} wrap="wrap">
            {suggestions.map((suggestion) => (
              <Button
                fontSize={1}
                key={suggestion.value}
                mode="ghost"
                onClick={() => onChoose(suggestion.value)}
                padding={2}
                text={suggestionLabel(suggestion, locale, say)}
                tone="primary"
              />
            ))}
          </Flex>
        )}
        {remark !== '' && (
          <Text muted size={1}>
            {remark}
          </Text>
        )}
        {onRestore && (
          <Flex>
            <Button
              fontSize={1}
              mode="ghost"
              onClick={onRestore}
              padding={2}
              text={say('restore')}
            />
          </Flex>
        )}
      </Stack>
    </Card>
  )
}
