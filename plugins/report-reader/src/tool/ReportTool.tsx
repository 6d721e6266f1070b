import {Button, Card, Flex, Heading, Spinner, Stack, Text} from '@sanity/ui'
import {useCallback, useState} from 'react'
import type {Tool} from 'sanity'

import {useReadingVocabulary} from '../dataset/useReadingVocabulary.ts'
import {useWords} from '../i18n/useWords.ts'
import type {ReportReaderOptions} from '../options.ts'
import type {Correction} from '../proposal/corrections.ts'
import {CreatedPanel} from './CreatedPanel.tsx'
import {PastePanel} from './PastePanel.tsx'
import {ReviewPanel} from './ReviewPanel.tsx'
import {styles} from './styles.ts'
import {useReading} from './useReading.ts'
import {useWork} from './useWork.ts'
import {NO_WORK} from './Work.ts'

/** Pastes, reads, checks and creates: a report becomes drafts in three steps. */
export function ReportTool({tool: {options}}: {tool: Tool<ReportReaderOptions>}) {
  return options ? <Steps options={options} /> : null
}

function Steps({options}: {options: ReportReaderOptions}) {
  const say = useWords()
  const [work, setWork] = useWork()
  const [isUndone, setUndone] = useState(false)
  const {step, text, corrections, names, created, revision} = work
  const {reading, share} = useReading(
    step === 'review' ? text : undefined,
    options.clean,
    useReadingVocabulary(),
  )
  const onCorrect = useCallback(
    (id: string, correction: Correction) =>
      setWork((before) => ({
        ...before,
        corrections: {
          ...before.corrections,
          [id]: {...before.corrections[id], ...correction},
        },
      })),
    [setWork],
  )
  const onName = useCallback(
    (key: string, choice: string) =>
      setWork((before) => ({...before, names: {...before.names, [key]: choice}})),
    [setWork],
  )
  return (
    <div className="rr" data-testid="report-tool">
      <style href="report-reader" precedence="medium">
        {styles}
      </style>
      <div className="rr-page">
        <Stack gap={4}>
          <Heading as="h1" size={3}>
            {say('tool.title')}
          </Heading>
          {step === 'paste' && (
            <Text size={1} muted>
              {say('tool.purpose')}
            </Text>
          )}
        </Stack>
        {isUndone && step !== 'created' && (
          <Card border padding={4} radius={3} tone="positive" role="status">
            <Text size={1}>{say('created.undone')}</Text>
          </Card>
        )}
        {step === 'paste' && (
          <PastePanel
            text={text}
            onChange={(next) =>
              setWork((before) => ({...before, text: next, corrections: {}, names: {}}))
            }
            onRead={() => setWork((before) => ({...before, step: 'review'}))}
          />
        )}
        {step === 'review' && !reading && (
          <Card border padding={5} radius={3} role="status">
            <Stack gap={4}>
              <Spinner />
              <Text size={1} align="center">
                {say('reading.running', {percent: Math.round(share * 100)})}
              </Text>
              <Flex justify="center">
                <Button
                  text={say('reading.cancel')}
                  mode="ghost"
                  onClick={() => setWork((before) => ({...before, step: 'paste'}))}
                  data-testid="cancel-reading"
                />
              </Flex>
            </Stack>
          </Card>
        )}
        {step === 'review' && reading && (
          <ReviewPanel
            reading={reading}
            corrections={corrections}
            names={names}
            options={options}
            onCorrect={onCorrect}
            onName={onName}
            onBack={() => setWork((before) => ({...before, step: 'paste'}))}
            onCreated={(drafts, made) => {
              setUndone(false)
              setWork((before) => ({...before, step: 'created', created: drafts, revision: made}))
            }}
          />
        )}
        {step === 'created' && (
          <CreatedPanel
            created={created}
            revision={revision}
            onUndone={() => {
              setUndone(true)
              setWork((before) => ({...before, step: 'review', created: [], revision: ''}))
            }}
            onAnother={() => {
              setUndone(false)
              setWork(() => NO_WORK)
            }}
          />
        )}
      </div>
    </div>
  )
}
