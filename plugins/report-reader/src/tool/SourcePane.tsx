import {Card, Stack, Text} from '@sanity/ui'
import {useEffect, useMemo, useRef} from 'react'

import {useWords} from '../i18n/useWords.ts'
import type {Reading, Span} from '../reader/index.ts'
import {segments, windowAround} from './segments.ts'

interface SourcePaneProps {
  reading: Reading
  active: Span | undefined
}

/** The text as it was pasted, with the place of the chosen fact highlighted and in view. */
export function SourcePane({reading, active}: SourcePaneProps) {
  const say = useWords()
  const pane = useRef<HTMLDivElement>(null)
  const {source, leftOver} = reading
  const shown = useMemo(() => windowAround(source.length, active), [source, active])
  const parts = useMemo(
    () =>
      segments(
        source,
        shown,
        active,
        leftOver.map(({span}) => span),
      ),
    [source, shown, active, leftOver],
  )
  const isPart = shown.end - shown.start < source.length
  useEffect(() => {
    const box = pane.current
    const mark = box?.querySelector('mark')
    if (!box || !mark || active === undefined) return
    const place = mark.offsetTop - box.offsetTop
    const isInView = place >= box.scrollTop && place + 40 <= box.scrollTop + box.clientHeight
    if (!isInView) box.scrollTop = Math.max(0, place - box.clientHeight / 3)
  }, [active])
  return (
    <Stack gap={3}>
      <Stack gap={3}>
        <Text as="h2" weight="medium">
          {say('review.source')}
        </Text>
        <Text size={1} muted>
          {say(isPart ? 'review.source.part' : 'review.source.help')}
        </Text>
      </Stack>
      <Card border radius={3}>
        <div
          className="rr-text"
          ref={pane}
          lang={reading.language}
          role="region"
          aria-label={say('review.source')}
          tabIndex={0}
          data-testid="report-source"
        >
          {parts.map(({text, kind, start}) =>
            kind === 'active' ? (
              <mark key={start}>{tidy(text)}</mark>
            ) : kind === 'leftOver' ? (
              <u key={start}>{tidy(text)}</u>
            ) : (
              <span key={start}>{tidy(text)}</span>
            ),
          )}
        </div>
      </Card>
    </Stack>
  )
}

/** Without the empty lines and indents that a paste is full of. */
function tidy(text: string): string {
  return text.replace(/\n\s*\n/g, '\n\n').replace(/[ \t\u00A0]{3,}/g, '  ')
}
