import {addNote, newKey, resolveNote} from '@capitals/translation'
import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {Button, Card, Flex, Stack, Text, TextArea} from '@sanity/ui'
import {useState} from 'react'
import {useClient, useCurrentUser, useUser} from 'sanity'

import {CLIENT_OPTIONS} from '../apiVersion.ts'
import {useWords} from '../i18n/useWords.ts'
import {commit} from '../records/commit.ts'
import type {AskedQuestion} from './openQuestions.ts'

interface QuestionProps {
  asked: AskedQuestion
  documentId: string
  /** of the language */
  name: string
}

/** A translator's question with the answers so far, a place for another, and a way to settle it. */
export function Question({asked, documentId, name}: QuestionProps) {
  const say = useWords()
  const client = useClient(CLIENT_OPTIONS)
  const me = useCurrentUser()
  const {language, question, answers} = asked
  const place = {documentId, language}
  const [text, setText] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string>()

  async function run(mutations: ReturnType<typeof addNote>, done?: () => void): Promise<void> {
    setBusy(true)
    const fault = await commit(client, mutations)
    setBusy(false)
    setTrouble(fault)
    if (fault === undefined) done?.()
  }

  function answer(): void {
    const note = {
      _key: newKey(),
      unit: question.unit,
      kind: 'answer' as const,
      text: text.trim(),
      by: me?.id ?? '',
      at: new Date().toISOString(),
    }
    void run(addNote(place, note), () => setText(''))
  }

  return (
    <Card border data-testid="translation-question" padding={3} radius={2} tone="caution">
      <Stack gap={3}>
        <Flex align="center" gap={2}>
          <Text size={1}>
            <HelpCircleIcon />
          </Text>
          <Text size={1} weight="semibold">
            {say('question.title', {language: name})}
          </Text>
        </Flex>
        <Line by={question.by} text={question.text} />
        {answers.map(({_key, by, text: answered}) => (
          <Line key={_key} by={by} text={answered} />
        ))}
        <Card radius={2} tone="default">
          <TextArea
            aria-label={say('question.answer-label')}
            fontSize={1}
            onChange={(event) => setText(event.currentTarget.value)}
            placeholder={say('question.answer')}
            rows={2}
            value={text}
          />
        </Card>
        {trouble !== undefined && (
          <Text role="alert" size={1}>
            {say('question.failed', {message: trouble})}
          </Text>
        )}
        <Flex gap={2} wrap="wrap">
          <Button
            disabled={isBusy || text.trim() === ''}
            fontSize={1}
            onClick={answer}
            padding={2}
            text={say('question.send')}
            tone="primary"
          />
          <Button
            disabled={isBusy}
            fontSize={1}
            mode="ghost"
            onClick={() => void run(resolveNote(place, question._key, new Date().toISOString()))}
            padding={2}
            text={say('question.settle')}
          />
        </Flex>
      </Stack>
    </Card>
  )
}

function Line({by, text}: {by: string; text: string}) {
  const [user] = useUser(by)
  return (
    <Text size={1} style={{overflowWrap: 'anywhere'}}>
      {user?.displayName && <strong>{user.displayName}: </strong>}
      {text}
    </Text>
  )
}
