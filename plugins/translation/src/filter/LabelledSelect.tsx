import {Select, Stack, Text} from '@sanity/ui'
import {useId} from 'react'

export interface Choice {
  readonly value: string
  readonly title: string
}

interface LabelledSelectProps {
  label: string
  /** what nothing chosen means */
  all: string
  value: string | undefined
  choices: readonly Choice[]
  onChange: (value: string | undefined) => void
  testId?: string
}

/** One filter: a choice, or all. */
export function LabelledSelect(props: LabelledSelectProps) {
  const {label, all, value, choices, onChange, testId} = props
  const id = useId()
  return (
    <Stack gap={2} className="tw-filter">
      <Text as="label" size={1} muted htmlFor={id}>
        {label}
      </Text>
      <Select
        id={id}
        fontSize={1}
        padding={2}
        value={value ?? ''}
        data-testid={testId}
        onChange={({currentTarget}) => onChange(currentTarget.value || undefined)}
      >
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.title}
          </option>
        ))}
      </Select>
    </Stack>
  )
}
