import type {MeetingEvent} from './events.ts'
import {spanOf} from './MappedText.ts'
import type {MeetingName} from './meetingNames.ts'
import {nameSpan, type SessionGroup} from './sessionGroups.ts'
import type {Title} from './titles.ts'

/** A session, or the whole meeting, by what the two parts of the report say of it. */
export interface Session {
  readonly level?: string
  readonly event?: MeetingEvent
  readonly group?: SessionGroup
}

/**
 * What the part on places and the summary say of the same sessions, put together by their level. Days
 * and a place without a name, above sessions that have one, are those of the whole meeting; text above
 * the first name belongs to the session that follows.
 */
export function sessionsOf(
  events: readonly MeetingEvent[],
  groups: readonly SessionGroup[],
): {sessions: Session[]; whole?: Session} {
  const [first, ...named] = groups
  const isLoose = first !== undefined && !first.head && named.length > 0
  const open = isLoose ? withIntroduction(first, named) : [...groups]
  const isWhole = events.length === 1 && !events[0]?.name && open.some(({head}) => head)
  const take = (fits: (group: SessionGroup) => boolean) => {
    const index = open.findIndex(fits)
    return index < 0 ? undefined : open.splice(index, 1)[0]
  }
  const count = open.length
  const sessions = (isWhole ? [] : events).map((event): Session => {
    const group =
      (event.level === undefined ? undefined : take(({level}) => level === event.level)) ??
      take(({name}) => name !== undefined && sameName(name, event.name)) ??
      (events.length === 1 && count === 1 ? take(() => true) : undefined)
    const level = event.level ?? group?.level
    return {event, ...(group ? {group} : {}), ...(level === undefined ? {} : {level})}
  })
  const last = sessions.at(-1)
  const [loose] = open
  if (loose && !loose.head && last && !last.group) {
    sessions[sessions.length - 1] = {...last, group: loose}
    open.shift()
  }
  const rest = open.map((group): Session => {
    const {event, level} = group
    return {group, ...(event ? {event} : {}), ...(level === undefined ? {} : {level})}
  })
  const [event] = events
  return {sessions: [...sessions, ...rest], ...(isWhole && event ? {whole: {event}} : {})}
}

function withIntroduction(loose: SessionGroup, [next, ...rest]: readonly SessionGroup[]) {
  return next ? [{...next, blocks: [...loose.blocks, ...next.blocks]}, ...rest] : [loose]
}

function sameName(one: MeetingName, other: MeetingName | undefined): boolean {
  return (
    other !== undefined &&
    ((one.th !== undefined && one.th === other.th) || (one.en !== undefined && one.en === other.en))
  )
}

/** The session that is the meeting itself: the one of its name, of the leaders, or the only one. */
export function mainSession(
  sessions: readonly Session[],
  name: MeetingName | undefined,
): Session | undefined {
  const named = sessions.find(
    ({event, group}) => name && (sameName(name, event?.name) || sameName(name, group?.name)),
  )
  const ordinal = sessions.find(
    ({event, group}) =>
      (event?.name?.thaiOrdinal ?? event?.name?.englishOrdinal ?? group?.name?.thaiOrdinal) !==
      undefined,
  )
  return (
    named ??
    ordinal ??
    sessions.find(({level}) => level === 'leaders') ??
    sessions.find(({level}) => level === 'plenary') ??
    (sessions.length === 1 ? sessions[0] : undefined)
  )
}

/** The name of a session and where it stands. */
export function titleOfSession(session: Session | undefined): Title | undefined {
  const group = session?.group
  const span = group && nameSpan(group)
  if (group?.name && span) return {name: group.name, span}
  const {name, block, nameStart} = session?.event ?? {}
  return name && block
    ? {name, span: spanOf(block.body, nameStart ?? 0, (nameStart ?? 0) + name.end)}
    : undefined
}
