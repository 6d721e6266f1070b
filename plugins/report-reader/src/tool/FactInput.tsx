import {formatBothEras, formatDay, parseDay} from '@capitals/thai-date/calendar'
import {Select, Stack, Text, TextArea, TextInput} from '@sanity/ui'
import {use, useState} from 'react'
import {useCurrentLocale} from 'sanity'

import {useWords} from '../i18n/useWords.ts'
import {type Fact, knownCapitals, type ProposalType} from '../reader/index.ts'
import {choicesOf, isCapitalKind, isDayKind} from './choices.ts'
import {TopicNames} from './TopicNames.ts'

interface FactInputProps {
  fact: Fact
  type: ProposalType
  value: string
  id: string
  describedBy: string
  isDisabled: boolean
  onChange: (value: string) => void
  onFocus: () => void
}

const LONG = 72
const LINE = 62

/** What a fact is changed with: text, a day of either era, a capital or one of the field's values. */
export function FactInput(props: FactInputProps) {
  const {fact, type, value, id, describedBy, isDisabled, onChange, onFocus} = props
  const say = useWords()
  const {id: locale} = useCurrentLocale()
  const topics = use(TopicNames)
  const common = {
    id,
    'aria-describedby': describedBy,
    disabled: isDisabled,
    fontSize: 1,
    onFocus,
    'data-fact': fact.id,
  }
  if (isDayKind(fact.kind)) return <DayInput {...props} />
  const choices = choicesOf(fact.kind, type)
  if (choices) {
    return (
      <Select {...common} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {say(`choice.${choice}`)}
          </option>
        ))}
      </Select>
    )
  }
  if (fact.kind === 'topic') {
    const isKnown = topics.some((topic) => topic.id === value)
    return (
      <Select {...common} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {!isKnown && <option value={value}>{value}</option>}
        {topics.map((topic) => (
          <option key={topic.id} value={topic.id}>
            {topic.name}
          </option>
        ))}
      </Select>
    )
  }
  if (isCapitalKind(fact.kind)) {
    const isKnown = knownCapitals.some((capital) => capital.id === value)
    return (
      <Select {...common} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {!isKnown && <option value={value}>{say('fact.capital.other', {name: value})}</option>}
        {knownCapitals.map((capital) => (
          <option key={capital.id} value={capital.id}>
            {locale.startsWith('th') ? capital.th[0]?.replaceAll(' ', '') : capital.en[0]}
          </option>
        ))}
      </Select>
    )
  }
  const lang = fact.language ?? undefined
  return value.length > LONG || fact.kind === 'summary' ? (
    <TextArea
      {...common}
      value={value}
      lang={lang}
      rows={Math.min(8, Math.max(2, Math.ceil(value.length / LINE)))}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  ) : (
    <TextInput
      {...common}
      value={value}
      lang={lang}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

/** A day as people write it, with both eras below; what is no day is kept and told. */
function DayInput({fact, value, id, describedBy, isDisabled, onChange, onFocus}: FactInputProps) {
  const say = useWords()
  const {id: locale} = useCurrentLocale()
  const [typed, setTyped] = useState<string>()
  const shown = formatDay(value, locale)
  const isWrong = shown === '' && value !== ''
  return (
    <Stack gap={3}>
      <TextInput
        id={id}
        value={typed ?? (shown || value)}
        fontSize={1}
        disabled={isDisabled}
        aria-describedby={`${describedBy} ${id}-day`}
        aria-invalid={isWrong}
        data-fact={fact.id}
        onFocus={onFocus}
        onBlur={() => setTyped(undefined)}
        onChange={(event) => {
          const text = event.currentTarget.value
          const day = parseDay(text)
          setTyped(text)
          onChange(day.ok ? day.iso : text)
        }}
      />
      <Text size={1} muted={!isWrong} id={`${id}-day`} role={isWrong ? 'alert' : undefined}>
        {isWrong ? say('fact.not-a-date') : formatBothEras(value, locale)}
      </Text>
    </Stack>
  )
}
