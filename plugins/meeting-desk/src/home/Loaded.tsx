import {Card, Flex, Spinner, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

import {useWords} from '../i18n/useWords.ts'
import type {Live} from '../live/Live.ts'

interface LoadedProps<T> {
  live: Live<T>
  /** px that the part takes when it is there, so that nothing jumps */
  height?: number
  children: (value: T) => ReactNode
}

/** Shows something when it is there, and says so when it is not coming. */
export function Loaded<T>({live, height = 120, children}: LoadedProps<T>) {
  const say = useWords()
  if (live.status === 'ready') return children(live.value)
  if (live.status === 'failed') {
    return (
      <Card padding={3} radius={2} tone="critical" role="alert">
        <Text size={1} title={live.message}>
          {say('home.failed')}
        </Text>
      </Card>
    )
  }
  return (
    <Flex
      align="center"
      justify="center"
      style={{height}}
      role="status"
      aria-label={say('home.loading')}
    >
      <Spinner muted />
    </Flex>
  )
}
