import type {Block} from './blocks.ts'
import type {Context} from './Context.ts'
import {type Span, spanOf} from './MappedText.ts'
import {type MeetingName, meetingName} from './meetingNames.ts'

/** The name of the meeting and where it stands. */
export interface Title {
  readonly name: MeetingName
  readonly span: Span
}

const LABEL =
  /^(?:ชื่อการประชุม|รายงาน(?:ผล|สรุปผล)?การประชุม|Name of (?:the )?meeting|(?:Meeting )?report)\s*[:：]?$/i

/**
 * The name of the meeting in the head: of several the one that says most, of equal ones the first.
 * The same name again is understood too.
 */
export function findTitle(head: readonly Block[], context: Context): Title | undefined {
  const names = head.flatMap((block) => {
    if (LABEL.test(block.body.text)) context.claims.push(spanOf(block.body))
    const name = withJointEnglish(meetingName(block.body.text), block.body.text)
    const isMeeting =
      name !== undefined &&
      (name.thaiOrdinal !== undefined ||
        name.englishOrdinal !== undefined ||
        name.series !== undefined)
    return isMeeting ? [{name, block}] : []
  })
  const most = Math.max(...names.map(({name}) => weightOf(name)))
  const best = names.find(({name}) => weightOf(name) === most)
  if (!best) return undefined
  for (const {name, block} of names) {
    const isSame = ordinalIn(name) === ordinalIn(best.name)
    if (isSame && block.body.text.slice(name.end).trim() === '') {
      context.claims.push(spanOf(block.body))
    }
  }
  return {name: best.name, span: spanOf(best.block.body, 0, best.name.end)}
}

function weightOf({th, en, series, thaiOrdinal, englishOrdinal}: MeetingName): number {
  return [th, en, series, thaiOrdinal ?? englishOrdinal].filter(Boolean).length
}

function ordinalIn({thaiOrdinal, englishOrdinal}: MeetingName): string | undefined {
  return thaiOrdinal ?? englishOrdinal
}

/** Behind the names of two meetings held together stands the English name of the first. */
function withJointEnglish(name: MeetingName | undefined, text: string): MeetingName | undefined {
  if (name?.thaiOrdinal === undefined || name.en !== undefined) return name
  const english = new RegExp(
    `[(]\\s*(The\\s+${name.thaiOrdinal}(?:st|nd|rd|th)\\s[^():]*?)\\s*(?:[(:]\\s*([A-Z][A-Z0-9]{1,11})\\b|[)]|\\sheld\\s|\\sand\\sthe\\s)`,
  ).exec(text.slice(name.end))
  if (!english) return name
  const [, en = '', series] = english
  return {
    ...name,
    en,
    englishOrdinal: name.thaiOrdinal,
    ...(series === undefined ? {} : {series}),
    end: name.end + english.index + english[0].length,
  }
}
