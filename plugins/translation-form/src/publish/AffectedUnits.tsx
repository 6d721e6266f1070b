import {Card, Flex, Radio, Stack, Text} from '@sanity/ui'
import {useId} from 'react'

import {useWords} from '../i18n/useWords.ts'
import type {TargetLanguage} from '../options.ts'
import type {AffectedUnit} from './affected.ts'

export type Meaning = 'major' | 'minor'

interface AffectedUnitsProps {
  units: readonly AffectedUnit[]
  languages: readonly TargetLanguage[]
  meaning: Meaning
  onChange: (meaning: Meaning) => void
}

const CHOICES = ['major', 'minor'] as const

/** What becomes stale in which languages, and the question whether the meaning has changed. */
export function AffectedUnits({units, languages, meaning, onChange}: AffectedUnitsProps) {
  const say = useWords()
  const name = useId()
  const titleOf = (language: string) => languages.find(({id}) => id === language)?.title ?? language
  return (
    <Stack data-testid="becomes-stale" gap={4}>
      <Text size={1}>{say('publish.text')}</Text>
      <Stack as="ul" gap={3} style={{margin: 0, paddingLeft: 20}}>
        {units.map(({key, titles, languages: affected}) => (
          <li key={key}>
            <Text size={1}>
              <strong>{titles.join(' › ')}</strong>: {affected.map(titleOf).join(', ')}
            </Text>
          </li>
        ))}
      </Stack>
      <Stack as="fieldset" gap={3} style={{border: 0, margin: 0, padding: 0}}>
        <Text as="legend" size={1} weight="semibold">
          {say('publish.question')}
        </Text>
        {CHOICES.map((choice) => (
          <Card as="label" border key={choice} padding={3} radius={2}>
            <Flex align="flex-start" gap={3}>
              <Radio
                checked={meaning === choice}
                name={name}
                onChange={() => onChange(choice)}
                value={choice}
              />
              <Stack gap={2}>
                <Text size={1} weight="medium">
                  {say(`publish.${choice}`)}
                </Text>
                <Text muted size={1}>
                  {say(`publish.${choice}.help`)}
                </Text>
              </Stack>
            </Flex>
          </Card>
        ))}
      </Stack>
    </Stack>
  )
}
