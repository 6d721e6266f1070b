import {PublishIcon} from '@sanity/icons/Publish'
import {Button, Stack, Text} from '@sanity/ui'
import {useCallback} from 'react'
import {useClient, useSchema, useTemplates} from 'sanity'

import {CLIENT_OPTIONS} from '../apiVersion.ts'
import {relatedTypes} from '../completeness/relatedTypes.ts'
import {useWords} from '../i18n/useWords.ts'
import {useChanges} from '../live/useChanges.ts'
import {useLive} from '../live/useLive.ts'
import {useMayCreate} from '../live/useMayCreate.ts'
import {PublishAllDialog} from './PublishAllDialog.tsx'
import {usePublishing} from './usePublishing.ts'

interface PublishAllProps {
  /** of the document, published */
  id: string
  type: string
}

/** A button that publishes a document and all drafts that belong to it at once. */
export function PublishAll({id, type}: PublishAllProps) {
  const say = useWords()
  const client = useClient(CLIENT_OPTIONS)
  const schema = useSchema()
  const templates = useTemplates()
  const mayPublish = useMayCreate(type)
  const {state, filter, check, publish, close} = usePublishing(id, type)
  const types = [type, ...relatedTypes(schema, templates, type).map((one) => one.type.name)]
  const changes = useChanges(types.join(' '))
  const live = useLive(
    useCallback(
      (signal) => client.fetch<number>(`count(*[${filter}])`, {id}, {perspective: 'raw', signal}),
      [client, filter, id],
    ),
    changes,
  )
  const count = live.status === 'ready' ? live.value : 0
  if (!mayPublish) return null
  return (
    <Stack gap={3}>
      <Button
        tone="primary"
        fontSize={1}
        icon={PublishIcon}
        disabled={count === 0}
        text={count === 0 ? say('publish-all.none') : say('publish-all', {count})}
        onClick={check}
        data-testid="publish-all"
      />
      <Text size={1} muted role="status">
        {state.kind === 'published' ? say('publish-all.done', {count: state.count}) : ''}
      </Text>
      <PublishAllDialog state={state} onPublish={publish} onCheck={check} onClose={close} />
    </Stack>
  )
}
