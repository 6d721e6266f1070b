import {Button, Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useEffect, useRef, useState} from 'react'
import {useClient} from 'sanity'
import {IntentLink} from 'sanity/router'

import {API_VERSION} from '../dataset/apiVersion.ts'
import {type DraftStates, lookAtDrafts, removeDrafts} from '../dataset/drafts.ts'
import {useWords} from '../i18n/useWords.ts'
import {messageOf} from './messageOf.ts'
import type {CreatedDraft} from './Work.ts'

interface CreatedPanelProps {
  created: readonly CreatedDraft[]
  revision: string
  onUndone: () => void
  onAnother: () => void
}

/** The drafts that were created, each a link, and the one step that takes them away again. */
export function CreatedPanel({created, revision, onUndone, onAnother}: CreatedPanelProps) {
  const say = useWords()
  const client = useClient({apiVersion: API_VERSION})
  const [isRunning, setRunning] = useState(false)
  const [asked, setAsked] = useState<DraftStates>()
  const [failure, setFailure] = useState<string>()
  const heading = useRef<HTMLDivElement>(null)
  useEffect(() => heading.current?.focus(), [])

  async function undo(isSure: boolean) {
    setRunning(true)
    setFailure(undefined)
    try {
      const ids = created.map(({id}) => id)
      const states = await lookAtDrafts(client, ids, revision)
      if (states.changed.length > 0 && !isSure) {
        setAsked(states)
        setRunning(false)
        return
      }
      await removeDrafts(client, states.present)
      onUndone()
    } catch (error) {
      setFailure(messageOf(error))
      setRunning(false)
    }
  }

  return (
    <Card border padding={4} radius={3} tone="positive" data-testid="created">
      <Stack gap={5}>
        <Stack gap={3}>
          <Heading as="h2" size={2} ref={heading} tabIndex={-1}>
            {say('created.title', {count: created.length})}
          </Heading>
          <Text size={1} muted>
            {say('created.help')}
          </Text>
        </Stack>
        <ul className="rr-list">
          {created.map(({id, type, title}) => (
            <li key={id}>
              <IntentLink className="rr-link" intent="edit" params={{id, type}}>
                <Text size={1}>{title}</Text>
              </IntentLink>
              <Text size={1} muted>
                {say(`type.${type}`)}
              </Text>
            </li>
          ))}
        </ul>
        <div role="status">
          {asked && !isRunning && (
            <Text size={1}>{say('created.changed', {count: asked.changed.length})}</Text>
          )}
          {isRunning && <Text size={1}>{say('created.undo-running')}</Text>}
          {failure !== undefined && (
            <Text size={1}>{say('created.undo-failed', {message: failure})}</Text>
          )}
        </div>
        <Flex gap={3} wrap="wrap">
          <Button
            text={say(asked ? 'created.undo-anyway' : 'created.undo')}
            mode="ghost"
            tone={asked ? 'critical' : 'default'}
            disabled={isRunning}
            onClick={() => void undo(asked !== undefined)}
            data-testid="undo-drafts"
          />
          <Button text={say('created.another')} tone="primary" onClick={onAnother} />
        </Flex>
      </Stack>
    </Card>
  )
}
