import {Box, Flex, Stack, Text} from '@sanity/ui'
import {type ComponentType, type CSSProperties, type ReactNode, useId} from 'react'

interface CheckGroupProps {
  title: string
  help?: string
  icon: ComponentType<{style?: CSSProperties}>
  /** CSS colour of the icon */
  color: string
  children?: ReactNode
}

/** A heading of the checklist with its sign and what stands below it. */
export function CheckGroup({title, help, icon: Icon, color, children}: CheckGroupProps) {
  const id = useId()
  return (
    <Stack as="section" gap={3} aria-labelledby={id}>
      <Flex gap={2} align="flex-start">
        <Text size={1}>
          <Icon style={{color}} />
        </Text>
        <Stack gap={2} flex={1}>
          <Text as="h3" size={1} weight="semibold" id={id}>
            {title}
          </Text>
          {help !== undefined && (
            <Text size={1} muted>
              {help}
            </Text>
          )}
        </Stack>
      </Flex>
      {children !== undefined && <Box paddingLeft={4}>{children}</Box>}
    </Stack>
  )
}
