import {Box, Stack, Text} from '@sanity/ui'
import {type ReactNode, useId} from 'react'

/** What ties an input to its label and to what is said below it. */
export interface FieldIds {
  id: string
  'aria-describedby': string
}

interface LabelledFieldProps {
  label: string
  /** said below the input while nothing is wrong */
  help?: ReactNode
  /** said instead of it */
  problem?: ReactNode
  children: (ids: FieldIds) => ReactNode
}

/** An input with its label above and what to say about it below. */
export function LabelledField({label, help, problem, children}: LabelledFieldProps) {
  const id = useId()
  const below = `${id}-below`
  return (
    <Stack gap={3}>
      <Text as="label" size={1} weight="medium" htmlFor={id}>
        {label}
      </Text>
      {children({id, 'aria-describedby': below})}
      <Box id={below} role={problem === undefined ? undefined : 'alert'}>
        {problem === undefined ? (
          help !== undefined && (
            <Text size={1} muted>
              {help}
            </Text>
          )
        ) : (
          <Text size={1} style={{color: 'var(--card-badge-critical-fg-color, #c0392b)'}}>
            {problem}
          </Text>
        )}
      </Box>
    </Stack>
  )
}
