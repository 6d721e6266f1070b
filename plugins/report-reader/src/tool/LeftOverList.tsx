import {Button, Card, Stack, Text} from '@sanity/ui'

import {useWords} from '../i18n/useWords.ts'
import type {Reading, Span} from '../reader/index.ts'

interface LeftOverListProps {
  reading: Reading
  onLook: (span: Span) => void
}

const MOST = 200

/** The text that became no fact, with the heading under which it stands. */
export function LeftOverList({reading: {leftOver, language}, onLook}: LeftOverListProps) {
  const say = useWords()
  return (
    <Card border padding={4} radius={3} data-testid="left-over">
      <Stack gap={4}>
        <Text as="h2" weight="medium">
          {say('left.title')}
        </Text>
        <Text size={1} muted>
          {say(leftOver.length === 0 ? 'left.none' : 'left.help')}
        </Text>
        {leftOver.length > 0 && (
          <ul className="rr-list">
            {leftOver.slice(0, MOST).map(({span, text, section}) => (
              <li key={span.start}>
                <Stack gap={2}>
                  <Text size={0} muted>
                    {say(`heading.${section}`)}
                  </Text>
                  <Text size={1} lang={language}>
                    {text}
                  </Text>
                </Stack>
                <Button
                  text={say('problem.show')}
                  mode="ghost"
                  fontSize={1}
                  padding={2}
                  onClick={() => onLook(span)}
                />
              </li>
            ))}
          </ul>
        )}
      </Stack>
    </Card>
  )
}
