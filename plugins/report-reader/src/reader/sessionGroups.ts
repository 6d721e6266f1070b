import type {Block} from './blocks.ts'
import type {Context} from './Context.ts'
import {findDays} from './dates.ts'
import {type MeetingEvent, readEvents} from './events.ts'
import {levelOf} from './levels.ts'
import {sliceMapped, spanOf} from './MappedText.ts'
import {type MeetingName, meetingName, namesMeeting} from './meetingNames.ts'

/** What the summary says of one session: its heading, when and where again, its paragraphs. */
export interface SessionGroup {
  readonly name?: MeetingName
  /** The paragraph with the name. */
  readonly head?: Block
  readonly level?: string
  readonly event?: MeetingEvent
  readonly blocks: readonly Block[]
}

/** The paragraphs of the summary by the names of sessions that stand above them. */
export function groupBySession(blocks: readonly Block[], context: Context): SessionGroup[] {
  const groups: (SessionGroup & {blocks: Block[]})[] = []
  for (const block of blocks) {
    const found = sessionHead(block)
    if (found) {
      const {name, head, rest, level} = found
      groups.push({
        name,
        head,
        ...(level === undefined ? {} : {level}),
        blocks: rest ? [rest] : [],
      })
      continue
    }
    const last = groups.at(-1)
    if (last) last.blocks.push(block)
    else groups.push({blocks: [block]})
  }
  return groups.map((group) => withEvent(group, context))
}

/** The days that the first paragraph gives again; other days in the text are its own business. */
function withEvent(group: SessionGroup, context: Context): SessionGroup {
  const [first] = group.blocks
  if (!first || findDays(first.body.text).days.length === 0) return group
  const isIntroduction =
    /^(?:ซึ่ง)?(?:ได้)?(?:จัดขึ้น|จัด|มีขึ้น)|^(?:It|The (?:meeting|session)) was held|^(?:ระหว่าง)?วันที่|^Held\b/i.test(
      first.body.text,
    )
  const [event] = isIntroduction ? readEvents(first, context) : []
  return event ? {...group, event} : group
}

const AFTER_NAME = /^\s*[:：]?\s*(?:$|ซึ่ง|ระหว่าง|เมื่อวันที่|วันที่|จัดขึ้น|มีวัตถุประสงค์|was held|held|,|\d)/

function sessionHead(
  block: Block,
): {name: MeetingName; head: Block; rest?: Block; level?: string} | undefined {
  const {body, marker} = block
  const name = meetingName(body.text)
  if (!name || name.end > 320 || name.th?.endsWith('ครั้งนี้') === true) return undefined
  const level = levelOf(`${name.th ?? ''} ${name.en ?? ''} ${name.series ?? ''}`)
  const isKnown =
    level !== undefined || name.thaiOrdinal !== undefined || name.englishOrdinal !== undefined
  if (!namesMeeting(name)) return undefined
  const isOnlyName = name.end >= body.text.trimEnd().length - 1
  const isItem = marker?.style === 'bullet' || marker?.style === 'decimal'
  if (isItem && !(isOnlyName && level !== undefined && marker.style === 'decimal')) return undefined
  if (!isKnown || !AFTER_NAME.test(body.text.slice(name.end))) return undefined
  if (!marker && !isOnlyName && name.end > 200) return undefined
  if (languageIsProse(body.text, name)) return undefined
  const head: Block = {...block, body: sliceMapped(body, 0, name.end)}
  const rest = body.text.slice(name.end)
  const skip = name.end + (/^[\s:：,]*/.exec(rest)?.[0].length ?? 0)
  const tail = sliceMapped(body, skip, body.text.length)
  return {
    name,
    head,
    ...(level === undefined ? {} : {level}),
    ...(tail.text === ''
      ? {}
      : {
          rest: {
            body: tail,
            seams: block.seams.flatMap((at) => (at > skip ? [at - skip] : [])),
            repaired: block.repaired,
          },
        }),
  }
}

/** An English sentence may begin with a name too; a heading has no verb. */
function languageIsProse(text: string, name: MeetingName): boolean {
  return (
    name.th === undefined &&
    /\b(?:agreed|discussed|decided|expressed|noted|presented|proposed|hosted|shared|attended|signed|will)\b/.test(
      text,
    )
  )
}

/** The place of the name in its paragraph. */
export function nameSpan(group: SessionGroup) {
  return group.head && spanOf(group.head.body)
}
