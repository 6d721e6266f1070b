import {Card, Select, Stack, Text} from '@sanity/ui'
import {useId} from 'react'
import {useCurrentLocale} from 'sanity'

import {useWords} from '../i18n/useWords.ts'
import type {KnownDocument} from '../proposal/KnownDocument.ts'
import {
  canCreate,
  CREATE_NAME,
  type NameChoices,
  nameKey,
  typeOfName,
} from '../proposal/nameChoices.ts'
import type {UnmatchedName} from '../proposal/UnmatchedName.ts'
import {shownName} from './TopicNames.ts'

interface NameListProps {
  unmatched: readonly UnmatchedName[]
  vocabulary: readonly KnownDocument[]
  names: NameChoices
  onChoose: (key: string, choice: string) => void
}

/** Names that the dataset does not have: for each the document it means, a new one, or none. */
export function NameList({unmatched, vocabulary, names, onChoose}: NameListProps) {
  const say = useWords()
  if (unmatched.length === 0) return null
  return (
    <Card border padding={4} radius={3} tone="caution" data-testid="report-names">
      <Stack gap={4}>
        <Text as="h2" weight="medium">
          {say('names.title')}
        </Text>
        <Text size={1} muted>
          {say('names.help')}
        </Text>
        <ul className="rr-names">
          {unmatched.map((one) => (
            <NameRow
              key={nameKey(one)}
              unmatched={one}
              vocabulary={vocabulary}
              choice={names[nameKey(one)] ?? ''}
              onChoose={(choice) => onChoose(nameKey(one), choice)}
            />
          ))}
        </ul>
      </Stack>
    </Card>
  )
}

interface NameRowProps {
  unmatched: UnmatchedName
  vocabulary: readonly KnownDocument[]
  choice: string
  onChoose: (choice: string) => void
}

function NameRow({unmatched: {kind, name}, vocabulary, choice, onChoose}: NameRowProps) {
  const say = useWords()
  const {id: locale} = useCurrentLocale()
  const id = useId()
  const options = vocabulary
    .filter(({type, kind: sort}) =>
      kind === 'missionGroup' ? sort === 'mission-group' : type === typeOfName(kind),
    )
    .map((document) => ({id: document.id, name: shownName(document, locale)}))
    .toSorted((one, other) => one.name.localeCompare(other.name, locale))
  if (options.length === 0 && !canCreate(kind)) {
    return (
      <li>
        <Text size={1}>{say(`plan.unmatched.${kind}`, {name})}</Text>
      </li>
    )
  }
  return (
    <li>
      <Text as="label" size={1} htmlFor={id}>
        {say(`plan.unmatched.${kind}`, {name})}
      </Text>
      <Select
        id={id}
        fontSize={1}
        value={choice}
        onChange={(event) => onChoose(event.currentTarget.value)}
        data-testid={`name-${name}`}
      >
        <option value="">{say('names.none')}</option>
        {canCreate(kind) && <option value={CREATE_NAME}>{say('names.create', {name})}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </Select>
    </li>
  )
}
