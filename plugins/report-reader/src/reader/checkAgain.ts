import type {Context} from './Context.ts'
import type {FoundDays} from './dates.ts'
import {readEvents, type MeetingEvent} from './events.ts'
import {spanOf} from './MappedText.ts'
import {sameText} from './sameText.ts'
import {isOfPage, type Sections} from './sections.ts'
import type {SessionGroup} from './sessionGroups.ts'

/** Days and places in the head and in the summary must be those of the part on places. */
export function checkAgain(
  sections: Sections,
  events: readonly MeetingEvent[],
  groups: readonly SessionGroup[],
  context: Context,
): void {
  const known = new Set(
    events.flatMap(({days}) => (days ? [`${days.startDate} ${days.endDate}`] : [])),
  )
  if (known.size === 0) return
  const again = sections.blocks.has('places')
    ? (sections.blocks.get('head') ?? [])
        .filter((block) => !isOfPage(block))
        .flatMap((block) => readEvents(block, context))
    : []
  for (const {level, event} of groups) {
    const other = events.find((one) => one.level === level)?.venue?.name
    const name = event?.venue?.name
    if (!name || !other || sameText(name.text, other.text)) continue
    context.problems.push({
      kind: 'venueDiffers',
      text: name.text,
      other: other.text,
      span: name.span,
    })
  }
  for (const {block, days} of [...again, ...groups.flatMap(({event}) => event ?? [])]) {
    if (!days) continue
    const span = spanOf(block.body, days.start, days.end)
    if (known.has(`${days.startDate} ${days.endDate}`)) context.claims.push(spanOf(block.body))
    else if (!events.some(({days: whole}) => whole && isWithin(days, whole))) {
      const text = block.body.text.slice(days.start, days.end)
      context.problems.push({kind: 'datesDiffer', text, span})
    }
  }
}

function isWithin(days: FoundDays, whole: FoundDays): boolean {
  return days.startDate >= whole.startDate && days.endDate <= whole.endDate
}
