import {Flex, Switch, Text} from '@sanity/ui'
import {useId} from 'react'

interface SwitchFieldProps {
  label: string
  checked: boolean
  onChange: (checked: boolean) => void
}

/** Yes or no in a dialog, with its label. */
export function SwitchField({label, checked, onChange}: SwitchFieldProps) {
  const id = useId()
  return (
    <Flex gap={2} align="center">
      <Switch id={id} checked={checked} onChange={() => onChange(!checked)} />
      <Text as="label" size={1} htmlFor={id}>
        {label}
      </Text>
    </Flex>
  )
}
