import {Flex, Stack, Text} from '@sanity/ui'
import {Fragment} from 'react'

import type {WordKey} from '../i18n/th.ts'
import {keyLabel} from '../shortcuts/keyLabel.ts'
import type {Key, Shortcut, ShortcutGroup, shortcutGroups} from '../shortcuts/shortcuts.ts'
import {useWords} from './useWords.ts'

type Named = Shortcut<(typeof shortcutGroups)[ShortcutGroup][number]['name']>

interface ShortcutListProps {
  group: ShortcutGroup
  shortcuts: readonly Named[]
}

/** What keys do in one part of the studio. */
export function ShortcutList({group, shortcuts}: ShortcutListProps) {
  const say = useWords()
  return (
    <Stack gap={4}>
      <Text as="h4" muted size={1} weight="medium">
        {say(`group.${group}`)}
      </Text>
      <Stack as="dl" gap={4} style={{margin: 0}}>
        {shortcuts.map(({name, keys}) => {
          const word: WordKey = `shortcut.${name}`
          return (
            <Flex align="flex-start" gap={3} justify="space-between" key={name}>
              <Text as="dt" size={1}>
                {say(word)}
              </Text>
              <Flex
                as="dd"
                gap={2}
                justify="flex-end"
                style={{flexShrink: 0, margin: 0}}
                wrap="wrap"
              >
                {keys.map((combination, index) => (
                  <Fragment key={combination.join('+')}>
                    {index > 0 && (
                      <Text muted size={1}>
                        /
                      </Text>
                    )}
                    <Keys combination={combination} />
                  </Fragment>
                ))}
              </Flex>
            </Flex>
          )
        })}
      </Stack>
    </Stack>
  )
}

function Keys({combination}: {combination: readonly Key[]}) {
  const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent)
  return (
    <Flex gap={1}>
      {combination.map((key) => (
        <Text key={key} size={1}>
          <kbd style={KEY}>{keyLabel(key, isMac)}</kbd>
        </Text>
      ))}
    </Flex>
  )
}

const KEY = {
  border: '1px solid currentColor',
  borderRadius: 3,
  font: 'inherit',
  padding: '1px 5px',
  whiteSpace: 'nowrap',
} as const
