import {Box, Card, Flex, Stack, Text} from '@sanity/ui'
import {type DocumentInspectorProps, Preview, useSchema} from 'sanity'
import {IntentLink} from 'sanity/router'
import {DocumentInspectorHeader} from 'sanity/structure'

import {Empty} from '../home/Empty.tsx'
import {Loaded} from '../home/Loaded.tsx'
import {useWords} from '../i18n/useWords.ts'
import {publishedId} from '../values.ts'
import type {UsageOfType} from './readUsage.ts'
import {useUsage} from './useUsage.ts'

/** So many documents of a type are shown. */
const SHOWN = 50

/** What refers to a document, by type, beside its form. */
export function UsageInspector({documentId, onClose}: DocumentInspectorProps) {
  const say = useWords()
  const live = useUsage(documentId)
  return (
    <Flex direction="column" overflow="hidden" height="fill" data-testid="usage">
      <DocumentInspectorHeader
        as="header"
        title={say('usage.title')}
        closeButtonLabel={say('new.cancel')}
        onClose={onClose}
      />
      <Box flex={1} overflow="auto" padding={4}>
        <Loaded live={live}>
          {(usage) =>
            usage.length === 0 ? (
              <Empty>{say('usage.empty')}</Empty>
            ) : (
              <Stack gap={5}>
                <Text size={1} muted>
                  {say('usage.help')}
                </Text>
                {usage.map((one) => (
                  <UsageGroup key={one.type} {...one} />
                ))}
              </Stack>
            )
          }
        </Loaded>
      </Box>
    </Flex>
  )
}

function UsageGroup({type, ids}: UsageOfType) {
  const say = useWords()
  const schemaType = useSchema().get(type)
  return (
    <Stack as="section" gap={3}>
      <Text as="h3" size={1} weight="semibold">
        {schemaType?.title ?? type} ({ids.length})
      </Text>
      <Stack gap={1}>
        {schemaType &&
          ids.slice(0, SHOWN).map((id) => (
            <Card
              key={id}
              as={IntentLink}
              intent="edit"
              params={{id: publishedId(id), type}}
              data-as="a"
              padding={2}
              radius={2}
            >
              <Preview schemaType={schemaType} value={{_id: id, _type: type}} layout="default" />
            </Card>
          ))}
      </Stack>
      {ids.length > SHOWN && (
        <Text size={1} muted>
          {say('usage.more', {shown: SHOWN, count: ids.length})}
        </Text>
      )}
    </Stack>
  )
}
