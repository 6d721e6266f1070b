import {Card, Stack, Text} from '@sanity/ui'
import type {Path} from 'sanity'

import type {CheckLine} from './checklist.ts'

interface CheckLinesProps {
  lines: readonly CheckLine[]
  /** shows the field in the form */
  onOpen: (path: Path) => void
}

/** Lines of the checklist; each leads to its field. */
export function CheckLines({lines, onOpen}: CheckLinesProps) {
  return (
    <Stack as="ul" gap={1} style={{listStyle: 'none', margin: 0, padding: 0}}>
      {lines.map(({path, titles, message}) => (
        <li key={JSON.stringify(path)}>
          <Card
            as="button"
            type="button"
            onClick={() => onOpen(path)}
            padding={2}
            radius={2}
            style={{width: '100%', textAlign: 'left'}}
          >
            <Stack gap={2}>
              <Text size={1} weight={message === undefined ? 'regular' : 'medium'}>
                {titles.join(' › ')}
              </Text>
              {message !== undefined && (
                <Text size={1} muted>
                  {message}
                </Text>
              )}
            </Stack>
          </Card>
        </li>
      ))}
    </Stack>
  )
}
