import {Box, Button, Card, Dialog, Flex, Spinner, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'
import {Preview, useSchema} from 'sanity'
import {IntentLink} from 'sanity/router'

import {useWords} from '../i18n/useWords.ts'
import {publishedId} from '../values.ts'
import type {StoredDraft} from './draftsOf.ts'
import type {Publishing} from './usePublishing.ts'

interface PublishAllDialogProps {
  state: Publishing
  onPublish: (drafts: StoredDraft[]) => void
  onCheck: () => void
  onClose: () => void
}

/** What is about to be published, or what stands in its way. */
export function PublishAllDialog({state, onPublish, onCheck, onClose}: PublishAllDialogProps) {
  const say = useWords()
  if (state.kind === 'closed' || state.kind === 'published') return null
  const isBusy = state.kind === 'checking' || state.kind === 'publishing'
  return (
    <Dialog
      id="publish-all"
      header={say('publish-all.title')}
      width={1}
      onClose={onClose}
      footer={
        <Flex gap={2} justify="flex-end" padding={3}>
          <Button mode="bleed" text={say('publish-all.close')} onClick={onClose} />
          {(state.kind === 'faulty' || state.kind === 'failed') && (
            <Button tone="primary" text={say('publish-all.again')} onClick={onCheck} />
          )}
          {(state.kind === 'asking' || state.kind === 'publishing') && (
            <Button
              tone="primary"
              disabled={isBusy}
              text={say('publish-all', {count: state.drafts.length})}
              onClick={() => onPublish(state.drafts)}
              data-testid="confirm-publish-all"
            />
          )}
        </Flex>
      }
    >
      <Stack gap={4} padding={4}>
        {isBusy && (
          <Flex gap={3} align="center" role="status">
            <Spinner muted />
            <Text size={1}>{say(`publish-all.${state.kind}`)}</Text>
          </Flex>
        )}
        {state.kind === 'failed' && (
          <Card tone="critical" padding={3} radius={2} role="alert">
            <Text size={1}>{say('publish-all.failed', {message: state.message})}</Text>
          </Card>
        )}
        {state.kind === 'faulty' && (
          <Lines intro={say('publish-all.faulty', {count: state.faulty.length})}>
            {state.faulty.map(({draft, errors}) => (
              <Line key={draft._id} draft={draft} onFollow={onClose}>
                {errors.map(({path, titles, message}) => (
                  <Text key={JSON.stringify(path)} size={1}>
                    {titles.join(' › ')}: {message}
                  </Text>
                ))}
              </Line>
            ))}
          </Lines>
        )}
        {state.kind === 'asking' && (
          <Lines intro={say('publish-all.asking', {count: state.drafts.length})}>
            {state.drafts.map((draft) => (
              <Line key={draft._id} draft={draft} onFollow={onClose} />
            ))}
          </Lines>
        )}
      </Stack>
    </Dialog>
  )
}

function Lines({intro, children}: {intro: string; children: ReactNode}) {
  return (
    <Stack gap={4} data-testid="publish-all-list">
      <Text size={1}>{intro}</Text>
      <Stack as="ul" gap={2} style={{listStyle: 'none', margin: 0, padding: 0}}>
        {children}
      </Stack>
    </Stack>
  )
}

interface LineProps {
  draft: StoredDraft
  /** the link to the document was followed */
  onFollow: () => void
  children?: ReactNode
}

function Line({draft, onFollow, children}: LineProps) {
  const schemaType = useSchema().get(draft._type)
  return (
    <Card as="li" border radius={2} style={{overflow: 'hidden'}}>
      <IntentLink
        intent="edit"
        params={{id: publishedId(draft._id), type: draft._type}}
        onClick={onFollow}
        style={{color: 'inherit', display: 'block', textDecoration: 'none'}}
      >
        {schemaType ? (
          <Preview layout="default" schemaType={schemaType} value={draft} />
        ) : (
          <Box padding={2}>
            <Text size={1}>{draft._id}</Text>
          </Box>
        )}
      </IntentLink>
      {children !== undefined && (
        <Card tone="critical" padding={3}>
          <Stack gap={2}>{children}</Stack>
        </Card>
      )}
    </Card>
  )
}
