import type {Block} from './blocks.ts'
import type {Context} from './Context.ts'
import {type Span, spanOf} from './MappedText.ts'
import {type MeetingName, meetingName} from './meetingNames.ts'

/** The name of the meeting and where it stands. */
export interface Title {
  readonly name: MeetingName
  readonly span: Span
}

/** The name of the meeting in the head; the same name again is understood too. */
export function findTitle(head: readonly Block[], context: Context): Title | undefined {
  let title: Title | undefined
  for (const block of head) {
    const name = meetingName(block.body.text)
    const isMeeting =
      name !== undefined &&
      (name.thaiOrdinal !== undefined ||
        name.englishOrdinal !== undefined ||
        name.series !== undefined)
    if (!isMeeting) continue
    const rest = block.body.text.slice(name.end).trim()
    if (!title) title = {name, span: spanOf(block.body, 0, name.end)}
    if (rest === '') context.claims.push(spanOf(block.body))
  }
  return title
}
