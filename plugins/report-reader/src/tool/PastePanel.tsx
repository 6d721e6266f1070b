import {Button, Card, Flex, Stack, Text, TextArea} from '@sanity/ui'
import {type ClipboardEvent, useId, useMemo} from 'react'
import {useCurrentLocale} from 'sanity'

import {useWords} from '../i18n/useWords.ts'
import {findMojibake, type HeadingKind, htmlToText, looksLikeHtml} from '../reader/index.ts'

const HEADINGS: readonly HeadingKind[] = [
  'missionGroup',
  'theme',
  'places',
  'summary',
  'followUp',
  'recommendations',
]
const PREVIEW = 240

interface PastePanelProps {
  text: string
  onChange: (text: string) => void
  onRead: () => void
}

/** Where the text of a report is pasted; what Word and web pages give keeps its headings and lists. */
export function PastePanel({text, onChange, onRead}: PastePanelProps) {
  const say = useWords()
  const {id: locale} = useCurrentLocale()
  const id = useId()
  const mojibake = useMemo(() => findMojibake(text), [text])
  const isEmpty = text.trim() === ''

  function handlePaste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const html = event.clipboardData.getData('text/html')
    if (!looksLikeHtml(html)) return
    event.preventDefault()
    const field = event.currentTarget
    const {selectionStart, selectionEnd} = field
    field.setRangeText(htmlToText(html), selectionStart, selectionEnd, 'end')
    onChange(field.value)
  }

  return (
    <Stack gap={4}>
      <Stack gap={3}>
        <Flex gap={3} wrap="wrap" align="center">
          <Text as="label" weight="medium" htmlFor={id} style={{flex: 1}}>
            {say('paste.label')}
          </Text>
          {!isEmpty && (
            <Text size={1} muted>
              {say('paste.count', {count: text.length.toLocaleString(locale)})}
            </Text>
          )}
        </Flex>
        <TextArea
          id={id}
          value={text}
          rows={isEmpty ? 9 : 18}
          lang="th"
          spellCheck={false}
          aria-describedby={`${id}-help`}
          onPaste={handlePaste}
          onChange={(event) => onChange(event.currentTarget.value)}
          data-testid="report-text"
        />
        <Text size={1} muted id={`${id}-help`}>
          {say('paste.help')}
        </Text>
      </Stack>
      {mojibake && (
        <Card border padding={4} radius={3} tone="caution" role="alert" data-testid="mojibake">
          <Stack gap={4}>
            <Text weight="medium">{say('mojibake.title')}</Text>
            <Text size={1} muted>
              {say('mojibake.preview')}
            </Text>
            <Text size={1} lang="th">
              {mojibake.repaired.slice(0, PREVIEW)}
            </Text>
            <Flex>
              <Button
                text={say('mojibake.repair')}
                tone="primary"
                onClick={() => onChange(mojibake.repaired)}
              />
            </Flex>
          </Stack>
        </Card>
      )}
      <Flex gap={3} wrap="wrap">
        <Button
          text={say('paste.read')}
          tone="primary"
          disabled={isEmpty}
          onClick={onRead}
          data-testid="read-report"
        />
        {!isEmpty && <Button text={say('paste.clear')} mode="ghost" onClick={() => onChange('')} />}
      </Flex>
      {isEmpty && (
        <Card border padding={4} radius={3}>
          <Stack gap={4}>
            <Text weight="medium">{say('paste.empty.title')}</Text>
            <Text size={1} muted>
              {say('paste.empty.text')}
            </Text>
            <ul className="rr-list">
              {HEADINGS.map((kind) => (
                <li key={kind}>
                  <Text size={1}>{say(`heading.${kind}`)}</Text>
                </li>
              ))}
            </ul>
            <Text size={1} muted>
              {say('paste.empty.facts')}
            </Text>
          </Stack>
        </Card>
      )}
    </Stack>
  )
}
