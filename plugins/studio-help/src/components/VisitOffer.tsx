import {Button, Card, Flex, Stack, Text} from '@sanity/ui'

import {useWords} from './useWords.ts'

interface VisitOfferProps {
  onSkip: () => void
  onStart: () => void
}

const PLACE = {
  bottom: 72,
  left: 12,
  maxWidth: 340,
  position: 'fixed',
  right: 12,
  zIndex: 500,
} as const

/** Offered to whoever is here for the first time, beside what they came for and not before it. */
export function VisitOffer({onSkip, onStart}: VisitOfferProps) {
  const say = useWords()
  return (
    <Card
      aria-label={say('offer.title')}
      as="section"
      border
      data-testid="visit-offer"
      padding={4}
      radius={3}
      shadow={3}
      style={PLACE}
    >
      <Stack gap={4}>
        <Stack aria-live="polite" gap={3}>
          <Text as="h2" size={2} weight="semibold">
            {say('offer.title')}
          </Text>
          <Text size={1}>{say('offer.text')}</Text>
        </Stack>
        <Flex gap={2} wrap="wrap">
          <Button
            fontSize={1}
            onClick={onStart}
            padding={3}
            text={say('offer.start')}
            tone="primary"
          />
          <Button
            data-testid="skip-visit"
            fontSize={1}
            mode="ghost"
            onClick={onSkip}
            padding={3}
            text={say('offer.skip')}
          />
        </Flex>
      </Stack>
    </Card>
  )
}
