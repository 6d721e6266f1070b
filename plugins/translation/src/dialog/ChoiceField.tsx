import {Select, Stack, Text} from '@sanity/ui'
import {type ReactNode, useId} from 'react'

export interface FieldChoice {
  readonly value: string
  readonly title: string
}

interface ChoiceFieldProps {
  label: string
  value: string
  choices: readonly FieldChoice[]
  onChange: (value: string) => void
  disabled?: boolean
  testId?: string
  /** under the choice */
  children?: ReactNode
}

/** A choice in a dialog, with its label. */
export function ChoiceField(props: ChoiceFieldProps) {
  const {label, value, choices, onChange, disabled = false, testId, children} = props
  const id = useId()
  return (
    <Stack gap={2}>
      <Text as="label" size={1} htmlFor={id}>
        {label}
      </Text>
      <Select
        id={id}
        value={value}
        disabled={disabled}
        data-testid={testId}
        onChange={({currentTarget}) => onChange(currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.title}
          </option>
        ))}
      </Select>
      {children}
    </Stack>
  )
}
