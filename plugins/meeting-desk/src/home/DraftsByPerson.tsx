import {formatMoment} from '@capitals/thai-date/calendar'
import {Box, Flex, Stack, Text} from '@sanity/ui'
import {Preview, useCurrentLocale, UserAvatar, useSchema, useUser} from 'sanity'
import {IntentLink} from 'sanity/router'

import {useWords} from '../i18n/useWords.ts'
import {WORK_PANE, workPane} from '../links/listPath.ts'
import {PathLink} from '../links/PathLink.tsx'
import {useListPath} from '../links/useListPath.ts'
import {publishedId} from '../values.ts'
import type {Draft, DraftsOfPerson} from './draftAuthors.ts'
import {Empty} from './Empty.tsx'

/** So many drafts of a person are shown; the rest is in the list. */
const SHOWN = 3

/** The drafts, by who changed them last. */
export function DraftsByPerson({people}: {people: readonly DraftsOfPerson[]}) {
  const say = useWords()
  const listPath = useListPath()
  const count = people.reduce((sum, {drafts}) => sum + drafts.length, 0)
  if (count === 0) return <Empty>{say('people.empty')}</Empty>
  return (
    <Stack gap={4}>
      {people.map(({author, drafts}) => (
        <Stack key={author ?? ''} gap={2}>
          <Flex align="center" gap={3}>
            {author === undefined ? null : <UserAvatar user={author} size={1} />}
            <Box flex={1}>
              <Text size={1} weight="semibold">
                {author === undefined ? say('people.unknown') : <PersonName id={author} />}
              </Text>
            </Box>
            <Text size={1} muted>
              {say('people.count', {count: drafts.length})}
            </Text>
          </Flex>
          <div>
            {drafts.slice(0, SHOWN).map((draft) => (
              <DraftRow key={draft.id} draft={draft} />
            ))}
          </div>
        </Stack>
      ))}
      <Text size={1}>
        <PathLink href={listPath(WORK_PANE, workPane('drafts'))}>
          <u>{say('people.more', {count})}</u>
        </PathLink>
      </Text>
    </Stack>
  )
}

function PersonName({id}: {id: string}) {
  const [user] = useUser(id)
  return user?.displayName ?? id
}

function DraftRow({draft: {id, type, updatedAt}}: {draft: Draft}) {
  const {id: locale} = useCurrentLocale()
  const schemaType = useSchema().get(type)
  if (!schemaType) return null
  return (
    <IntentLink intent="edit" params={{id: publishedId(id), type}} className="md-row">
      <Flex align="center" gap={3} className="md-row-when">
        <Box flex={1} style={{minWidth: 0}}>
          <Preview schemaType={schemaType} value={{_id: id, _type: type}} layout="default" />
        </Box>
        <Text size={1} muted style={{whiteSpace: 'nowrap'}}>
          {formatMoment(updatedAt, locale, 'medium')}
        </Text>
      </Flex>
    </IntentLink>
  )
}
