import {Button, Dialog, Flex, Grid, Stack, Text} from '@sanity/ui'
import {useId} from 'react'
import {useCurrentLocale} from 'sanity'
import {useRouter} from 'sanity/router'

import type {HelpLink} from '../options.ts'
import {type ShortcutGroup, shortcutGroups} from '../shortcuts/shortcuts.ts'
import {ShortcutList} from './ShortcutList.tsx'
import {useWords} from './useWords.ts'

interface HelpDialogProps {
  links: readonly HelpLink[]
  onClose: () => void
  onVisit: () => void
}

const GROUPS = [
  'everywhere',
  'lists',
  'document',
  'text',
  'calendar',
] as const satisfies readonly ShortcutGroup[]

/** The keyboard shortcuts that exist, the guided visit once more, and where to read on. */
export function HelpDialog({links, onClose, onVisit}: HelpDialogProps) {
  const say = useWords()
  const {navigateUrl} = useRouter()
  const {id: locale} = useCurrentLocale()
  const language = locale.split('-', 1)[0] === 'en' ? 'en' : 'th'

  function go(path: string): void {
    onClose()
    navigateUrl({path})
  }

  return (
    <Dialog
      data-testid="studio-help"
      header={say('help.title')}
      id={useId()}
      onClickOutside={onClose}
      onClose={onClose}
      width={2}
      zOffset={1000}
    >
      <Stack gap={5} padding={4} paddingBottom={5}>
        <Flex gap={2} wrap="wrap">
          <Button
            data-testid="start-visit"
            fontSize={1}
            mode="ghost"
            onClick={onVisit}
            padding={3}
            text={say('help.visit')}
          />
          {links.map(({path, title}) => (
            <Button
              fontSize={1}
              key={path}
              mode="ghost"
              onClick={() => go(path)}
              padding={3}
              text={title[language]}
            />
          ))}
        </Flex>
        <Stack gap={4}>
          <Text as="h3" size={2} weight="semibold">
            {say('help.shortcuts')}
          </Text>
          <Grid gap={5} gridTemplateColumns={[1, 1, 2]}>
            {GROUPS.map((group) => (
              <ShortcutList group={group} key={group} shortcuts={shortcutGroups[group]} />
            ))}
          </Grid>
        </Stack>
      </Stack>
    </Dialog>
  )
}
