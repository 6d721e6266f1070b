import {Card, Flex, Radio, Stack, Text} from '@sanity/ui'
import {useId} from 'react'

import {useWords} from '../i18n/useWords.ts'
import type {TargetLanguage} from '../options.ts'
import {useNameLanguage} from '../useNameLanguage.ts'
import type {AffectedUnit} from './affected.ts'

export type Meaning = 'major' | 'minor'

interface AffectedUnitsProps {
  stale: readonly AffectedUnit[]
  /** what loses its source */
  orphans: readonly AffectedUnit[]
  languages: readonly TargetLanguage[]
  meaning: Meaning
  onChange: (meaning: Meaning) => void
}

/** A legend is no item of its grid, so it keeps its own distance. */
const LEGEND = {marginBottom: 12}

const CHOICES = ['major', 'minor'] as const

/**
 * What becomes stale in which languages, with the question whether the meaning has changed, and what
 * loses its source.
 */
export function AffectedUnits(props: AffectedUnitsProps) {
  const {stale, orphans, languages} = props
  const say = useWords()
  return (
    <Stack gap={5}>
      {stale.length > 0 && (
        <Stack data-testid="becomes-stale" gap={4}>
          <Text size={1}>{say('publish.text')}</Text>
          <UnitList languages={languages} units={stale} />
          <MeaningQuestion meaning={props.meaning} onChange={props.onChange} />
        </Stack>
      )}
      {orphans.length > 0 && (
        <Stack data-testid="loses-source" gap={4}>
          <Text size={1}>{say('publish.orphans')}</Text>
          <UnitList languages={languages} units={orphans} />
        </Stack>
      )}
    </Stack>
  )
}

interface UnitListProps {
  units: readonly AffectedUnit[]
  languages: readonly TargetLanguage[]
}

function UnitList({units, languages}: UnitListProps) {
  const nameOf = useNameLanguage(languages)
  return (
    <Stack as="ul" gap={3} style={{margin: 0, paddingLeft: 20}}>
      {units.map(({key, titles, languages: affected}) => (
        <li key={key}>
          <Text size={1}>
            <strong>{titles.join(' › ')}</strong>: {affected.map(nameOf).join(', ')}
          </Text>
        </li>
      ))}
    </Stack>
  )
}

function MeaningQuestion({meaning, onChange}: Pick<AffectedUnitsProps, 'meaning' | 'onChange'>) {
  const say = useWords()
  const name = useId()
  return (
    <Stack as="fieldset" gap={3} style={{border: 0, margin: 0, padding: 0}}>
      <Text as="legend" size={1} style={LEGEND} weight="semibold">
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
  )
}
