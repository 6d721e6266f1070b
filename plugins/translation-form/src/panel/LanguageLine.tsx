import type {LanguageStatus} from '@capitals/translation'
import {Box, Card, Flex, Stack, Text} from '@sanity/ui'

import {useWords} from '../i18n/useWords.ts'
import {useWorkbenchLink} from './useWorkbenchLink.ts'

interface LanguageLineProps {
  /** id of the document */
  document: string
  language: LanguageStatus
  /** of the language */
  name: string
  /** how many there are to translate */
  units: number
}

const COUNTED = ['stale', 'review', 'draft', 'missing'] as const

/** A language: how much of it is approved, what is left, and a link that opens it in the workbench. */
export function LanguageLine({document, language, name, units}: LanguageLineProps) {
  const say = useWords()
  const link = useWorkbenchLink({document, language: language.language})
  const approved = language.approved.length
  const left = COUNTED.filter((state) => language[state].length > 0)
  return (
    <li>
      <Card as="a" padding={2} radius={2} {...link}>
        <Stack gap={3}>
          <Flex align="center" gap={3} justify="space-between" wrap="wrap">
            <Text size={1} weight="medium">
              {name}
            </Text>
            <Text muted size={1}>
              {say('panel.progress', {approved, units})}
            </Text>
          </Flex>
          <Card overflow="hidden" radius={5} tone="transparent">
            <Card
              aria-hidden
              style={{
                height: 6,
                width: `${(100 * approved) / units}%`,
                background: 'var(--card-badge-positive-dot-color)',
              }}
            />
          </Card>
          {left.length > 0 && (
            <Box>
              <Text muted size={1}>
                {left
                  .map((state) => `${say(`state.${state}`)} ${language[state].length}`)
                  .join(' · ')}
              </Text>
            </Box>
          )}
        </Stack>
      </Card>
    </li>
  )
}
