import type {Block} from './blocks.ts'
import type {Context} from './Context.ts'
import {findDays, type FoundDays} from './dates.ts'
import {levelOf} from './levels.ts'
import {type Span, spanOf} from './MappedText.ts'
import {type MeetingName, meetingName, namesMeeting} from './meetingNames.ts'
import {findVenue, type FoundVenue, placeBefore} from './venues.ts'

/** Something that took place: a meeting or session by its name, its days and its place. */
export interface MeetingEvent {
  readonly block: Block
  readonly name?: MeetingName
  /** Where the name begins in the block. */
  readonly nameStart: number
  readonly level?: string
  readonly days?: FoundDays
  readonly venue?: FoundVenue
}

const LEAD = /^(?:[\s,;]*(?:และ|and|สรุปเนื้อหา|ซึ่งจัดขึ้น|ระดับ)?\s*(?=การประชุม|The\s|[A-Z]))+/
const PLACE_LABEL = /^(?:สถานที่(?:จัดประชุม)?|Venue|Place)\s*[:：]?\s*/i
const DATE_LABEL = /^(?:วันที่|วัน\s?เวลา|Dates?)\s*[:：]\s*/i

/** The events that a paragraph names, one for every range of days in it. */
export function readEvents(block: Block, context: Context): MeetingEvent[] {
  const {text} = block.body
  const {days, bad} = findDays(text)
  for (const {start, end, ...problem} of bad) {
    context.problems.push({...problem, span: spanOf(block.body, start, end)})
  }
  let from = 0
  return days.map((found, index) => {
    const nameStart = from + (LEAD.exec(text.slice(from))?.[0].length ?? 0)
    const said = DATE_LABEL.test(text.slice(nameStart))
      ? undefined
      : meetingName(text.slice(nameStart, found.start))
    const name = said && namesMeeting(said) ? said : undefined
    const level = name && levelOf(`${name.th ?? ''} ${name.en ?? ''} ${name.series ?? ''}`)
    const until = days[index + 1]?.start ?? text.length
    const nextName = nextNameStart(text, found.end, until)
    const venue =
      findVenue(block.body, found.end, nextName) ??
      findVenue(block.body, nameStart + (name?.end ?? 0), found.start) ??
      (said && !name ? placeBefore(block.body, nameStart, found.start) : undefined)
    from = Math.max(found.end, venue?.end ?? 0)
    return {
      block,
      nameStart,
      ...(name ? {name} : {}),
      ...(level === undefined ? {} : {level}),
      days: found,
      ...(venue ? {venue} : {}),
    }
  })
}

/** From the name or the words before the days to the last of days and place. */
function spanOfEvent({block, name, nameStart, days, venue}: MeetingEvent): Span {
  const before =
    /(?:ระหว่าง)?(?:วัน)?(?:ที่)?(?:วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)(?:ที่)?)?\s*$/.exec(
      block.body.text.slice(0, days?.start ?? 0),
    )
  const from = name ? nameStart : (before?.index ?? 0)
  return spanOf(block.body, from, Math.max(days?.end ?? 0, venue?.end ?? 0))
}

/** The events of the part on places and days; a paragraph with a place alone belongs to the one before. */
export function readPlaces(blocks: readonly Block[], context: Context): MeetingEvent[] {
  const events: MeetingEvent[] = []
  for (const block of blocks) {
    const found = readEvents(block, context)
    if (found.length > 0) {
      context.claims.push(...found.map(spanOfEvent))
      const pending = events.at(-1)
      if (pending && !pending.days && found.length === 1 && found[0] && !found[0].name) {
        events[events.length - 1] = {
          ...found[0],
          ...pending,
          days: found[0].days,
          block: found[0].block,
        }
      } else events.push(...found)
      continue
    }
    const label = PLACE_LABEL.exec(block.body.text)?.[0].length
    const venue =
      label === undefined
        ? findVenue(block.body, 0, block.body.text.length)
        : labelled(block, label)
    const last = events.at(-1)
    if (venue && last && !last.venue) events[events.length - 1] = {...last, venue: {...venue}}
    else if (venue) events.push({block, nameStart: 0, venue})
  }
  return events
}

function labelled(block: Block, label: number): FoundVenue | undefined {
  const {body} = block
  const start = /^ณ\s/.test(body.text.slice(label)) ? label : label - 1
  const found = findVenue(body, start, body.text.length)
  if (found) return found
  const padded = {
    text: ` ณ ${body.text.slice(label)}`,
    offsets: [
      ...Array.from({length: 3}, () => body.offsets[label] ?? 0),
      ...body.offsets.slice(label),
    ],
  }
  return findVenue(padded, 0, padded.text.length)
}

function nextNameStart(text: string, from: number, until: number): number {
  const next = /(?:และ|,\s|;\s)(?=การประชุม|the\s+\d)/i.exec(text.slice(from, until))
  return next ? from + next.index : until
}
