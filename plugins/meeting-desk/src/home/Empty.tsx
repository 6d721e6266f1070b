import {Card, Text} from '@sanity/ui'

/** Says what to do where there is nothing to show yet. */
export function Empty({children}: {children: string}) {
  return (
    <Card padding={4} radius={2} tone="transparent">
      <Text size={1} muted align="center">
        {children}
      </Text>
    </Card>
  )
}
