import {CloseIcon} from '@sanity/icons/Close'
import {Box, Button, Card, Flex, Stack, Text} from '@sanity/ui'

import {problemSentence} from '../i18n/problemSentence.ts'
import {mayTryAgain} from '../upload/UploadProblem.ts'
import type {Upload} from '../upload/uploads.ts'
import type {Uploads} from '../upload/useUploads.ts'
import {type Say, useWords} from './useWords.ts'

interface UploadListProps {
  list: readonly Upload[]
  uploads: Uploads
}

/** Files on their way: how far each is, or what is wrong with it. */
export function UploadList({list, uploads}: UploadListProps) {
  const say = useWords()
  return (
    <Stack aria-label={say('uploads.title')} aria-live="polite" as="ul" gap={2} style={BARE}>
      {list.map((upload) => (
        <UploadRow key={upload.id} upload={upload} uploads={uploads} />
      ))}
    </Stack>
  )
}

const BARE = {listStyle: 'none', margin: 0, padding: 0} as const

function UploadRow({upload, uploads}: {upload: Upload; uploads: Uploads}) {
  const say = useWords()
  const {id, file, state} = upload
  const failed = state.kind === 'failed' ? state.problem : undefined
  return (
    <Card
      as="li"
      border
      data-testid="upload"
      padding={3}
      radius={2}
      tone={failed ? 'critical' : 'default'}
    >
      <Flex align="flex-start" gap={3}>
        <Stack flex={1} gap={3}>
          <Text size={1} style={{overflowWrap: 'anywhere'}} weight="medium">
            {file.name}
          </Text>
          <Text muted={!failed} size={1}>
            {stateText(state, say)}
          </Text>
          {state.kind === 'sending' && <Progress name={file.name} percent={state.percent} />}
          {failed && mayTryAgain(failed) && (
            <Flex>
              <Button
                fontSize={1}
                mode="ghost"
                onClick={() => uploads.retry(id)}
                padding={2}
                text={say('upload.retry')}
              />
            </Flex>
          )}
        </Stack>
        <Button
          aria-label={say(failed ? 'upload.dismiss' : 'upload.cancel', {name: file.name})}
          icon={CloseIcon}
          mode="bleed"
          onClick={() => uploads.dismiss([id])}
          padding={2}
        />
      </Flex>
    </Card>
  )
}

function stateText(state: Upload['state'], say: Say): string {
  if (state.kind === 'failed') return problemSentence(state.problem, say)
  if (state.kind !== 'sending') return say(`upload.${state.kind}`)
  return state.percent < 100
    ? say('upload.sending', {percent: Math.round(state.percent)})
    : say('upload.reading')
}

function Progress({name, percent}: {name: string; percent: number}) {
  return (
    <Card radius={2} style={{height: 4, overflow: 'hidden'}} tone="transparent">
      <Box
        aria-label={name}
        aria-valuemax={100}
        aria-valuemin={0}
        aria-valuenow={Math.round(percent)}
        role="progressbar"
        style={{background: 'currentColor', height: '100%', width: `${Math.max(2, percent)}%`}}
      />
    </Card>
  )
}
