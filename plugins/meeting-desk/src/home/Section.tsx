import {Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {type ReactNode, useId} from 'react'

interface SectionProps {
  title: string
  help?: string
  /** beside the title */
  action?: ReactNode
  children: ReactNode
}

/** A part of the home screen with its heading. */
export function Section({title, help, action, children}: SectionProps) {
  const id = useId()
  return (
    <Card as="section" border radius={3} padding={[3, 4]} aria-labelledby={id}>
      <Stack gap={4}>
        <Flex align="flex-start" gap={3}>
          <Stack gap={3} flex={1}>
            <Heading as="h2" size={1} id={id}>
              {title}
            </Heading>
            {help !== undefined && (
              <Text size={1} muted>
                {help}
              </Text>
            )}
          </Stack>
          {action}
        </Flex>
        {children}
      </Stack>
    </Card>
  )
}
