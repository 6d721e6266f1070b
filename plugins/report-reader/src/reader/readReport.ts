import {bilingual} from './bilingual.ts'
import {type Block, type Clean, readBlocks} from './blocks.ts'
import {findCapitals} from './capitals.ts'
import {type Context, createMakeFact, languageOf, type MakeFact, partOf} from './Context.ts'
import type {FoundDays} from './dates.ts'
import {readEvents, readPlaces, type MeetingEvent} from './events.ts'
import type {Fact, Proposal, Reading} from './Fact.ts'
import {readDecisions, readOrders} from './followUp.ts'
import {headingKinds} from './headings.ts'
import {leftOverOf, spansOf} from './leftOver.ts'
import {levelOf} from './levels.ts'
import {type ListPart, splitEnglishList, splitThaiList} from './lists.ts'
import {type Span, spanOf} from './MappedText.ts'
import {type MeetingName, meetingName} from './meetingNames.ts'
import {readProjects} from './projects.ts'
import {readSummary} from './readSummary.ts'
import {divide, isPageFurniture, saysNothing, type Sections} from './sections.ts'
import {groupBySession, nameSpan, type SessionGroup} from './sessionGroups.ts'

export interface ReadOptions {
  /** Repairs what is certainly wrong with the characters of a text. */
  readonly clean: Clean
}

/** Characters that are read at most: some 1,500 pages. */
export const MAX_LENGTH = 4_000_000
const BLOCKS_A_STEP = 200

/**
 * Reads the text of a report in the form of the Bangkok Metropolitan Administration, in Thai or
 * English. Every fact stands in the text; what stands in no fact is left over. Yields between steps
 * how much of the text is behind it, from 0 to 1, so that whoever runs it can do something else.
 */
export function* readReport(source: string, {clean}: ReadOptions): Generator<number, Reading> {
  if (source.length > MAX_LENGTH) {
    return unread(source, [{kind: 'tooLong', limit: MAX_LENGTH, length: source.length}])
  }
  const blocks: Block[] = []
  for (const block of readBlocks(source, clean)) {
    blocks.push(block)
    if (blocks.length % BLOCKS_A_STEP === 0) yield (spanOf(block.body).end / source.length) * 0.6
  }
  const sections = divide(blocks)
  const context: Context = {problems: [], claims: [], language: languageOf(source)}
  const head = sections.blocks.get('head') ?? []
  const title = findTitle(head, context)
  const isReport =
    sections.missing.length <= headingKinds.length - 2 && (sections.headings.length > 0 || !!title)
  if (!isReport) return unread(source, [{kind: 'notAReport', missing: sections.missing}])
  yield 0.65
  const proposals = yield* readProposalsOf(sections, title, context)
  for (const [section, inside] of sections.blocks) {
    if (section === 'head') continue
    context.claims.push(...inside.filter(saysNothing).map(({body}) => spanOf(body)))
  }
  const covered = [...proposals.flatMap(({facts}) => spansOf(facts)), ...context.claims].sort(
    (one, other) => one.start - other.start,
  )
  const leftOver = []
  for (const [section, inside] of sections.blocks) {
    for (let from = 0; from < inside.length; from += BLOCKS_A_STEP) {
      leftOver.push(...leftOverOf(inside.slice(from, from + BLOCKS_A_STEP), section, covered))
      yield 0.95
    }
  }
  return {
    source,
    language: context.language,
    isReport: true,
    proposals,
    emptyHeadings: sections.headings.filter(({kind}) => isEmpty(sections, kind)),
    missingHeadings: sections.missing,
    leftOver: leftOver.sort((one, other) => one.span.start - other.span.start),
    problems: context.problems,
  }
}

function unread(source: string, problems: Reading['problems']): Reading {
  const missing = problems.flatMap((problem) =>
    problem.kind === 'notAReport' ? problem.missing : [],
  )
  return {
    source,
    language: languageOf(source.slice(0, 20_000)),
    isReport: false,
    proposals: [],
    emptyHeadings: [],
    missingHeadings: missing,
    leftOver: [],
    problems,
  }
}

function isEmpty(sections: Sections, kind: Sections['missing'][number]): boolean {
  return (sections.blocks.get(kind) ?? []).every(
    (block) => isPageFurniture(block) || saysNothing(block),
  )
}

interface Title {
  readonly name: MeetingName
  readonly span: Span
}

/** The name of the meeting in the head; the same name again is understood too. */
function findTitle(head: readonly Block[], context: Context): Title | undefined {
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

function* readProposalsOf(
  sections: Sections,
  title: Title | undefined,
  context: Context,
): Generator<number, Proposal[]> {
  const summary = sections.blocks.get('summary') ?? []
  const groups = groupBySession(summary, context)
  yield 0.7
  const events = [
    ...readPlaces(sections.blocks.get('places') ?? [], context),
    ...(sections.blocks.has('places')
      ? []
      : (sections.blocks.get('head') ?? []).flatMap((block) => readEvents(block, context))),
  ]
  checkAgain(sections, events, groups, context)
  const {sessions, whole} = sessionsOf(events, groups)
  const main = mainSession(sessions, title?.name)
  const make = createMakeFact('meeting')
  const facts: Fact[] = []
  const proposals: Proposal[] = []
  const presentations: Proposal[] = []
  let presented = 0
  let declaration: Proposal | undefined
  for (const [index, session] of sessions.entries()) {
    const id = `session-${index + 1}`
    const makeSession = createMakeFact(id)
    const isMain = session === main
    const reading = readSummary(
      session.group?.blocks ?? [],
      {
        session: makeSession,
        meeting: make,
        within: id,
        presentationId: () => {
          presented += 1
          return `presentation-${presented}`
        },
        isMain,
      },
      context,
    )
    let step = reading.next()
    for (; !step.done; step = reading.next()) {
      yield 0.7 + (0.2 * (index + step.value)) / sessions.length
    }
    const read = step.value
    presentations.push(...read.presentations)
    declaration ??= read.declaration
    facts.push(...read.meeting)
    const own = [...aboutSession(session, isMain ? title : undefined, makeSession), ...read.session]
    proposals.push({id, type: 'session', facts: own})
    yield 0.7 + (0.2 * (index + 1)) / sessions.length
  }
  const followUp = sections.blocks.get('followUp') ?? []
  const projects = readProjects(followUp, context)
  const meeting: Fact[] = [
    ...aboutMeeting(title ?? titleOfSession(main), whole ?? main, sessions, make, context),
    ...readTheme(sections, make, context),
    ...readMissionGroups(sections, make),
    ...hostOf(facts, whole ?? main, make),
    ...participantsOf(facts, presentations, make),
    ...facts.filter(({kind}) => kind !== 'hostCapital' && kind !== 'participant'),
    ...organisationsOf(proposals, make),
    ...followUp
      .filter((block) => !projects.used.has(block))
      .flatMap((block) => [...readOrders(block, make), ...readDecisions(block, make)]),
    ...readRecommendations(sections, make),
  ]
  return [
    {id: 'meeting', type: 'meeting', facts: meeting},
    ...proposals,
    ...presentations,
    ...(declaration ? [declaration] : []),
    ...projects.proposals,
  ]
}

interface Session {
  readonly level?: string
  readonly event?: MeetingEvent
  readonly group?: SessionGroup
}

/**
 * What the part on places and the summary say of the same sessions, put together by their level. Days
 * and a place without a name, above sessions that have one, are those of the whole meeting; text above
 * the first name belongs to the session that follows.
 */
function sessionsOf(
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
function mainSession(
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

function titleOfSession(session: Session | undefined): Title | undefined {
  const group = session?.group
  const span = group && nameSpan(group)
  if (group?.name && span) return {name: group.name, span}
  const {name, block, nameStart} = session?.event ?? {}
  return name && block
    ? {name, span: spanOf(block.body, nameStart ?? 0, (nameStart ?? 0) + name.end)}
    : undefined
}

function aboutSession(session: Session, title: Title | undefined, make: MakeFact): Fact[] {
  const found = titleOfSession(session) ?? title
  const doubt = session.event?.block.repaired ? 'repaired' : undefined
  const level = session.level ?? (found && levelOf(`${found.name.th ?? ''} ${found.name.en ?? ''}`))
  return [
    ...(found?.name.th === undefined
      ? []
      : [make('title', found.name.th, found.span, {language: 'th', doubt})]),
    ...(found?.name.en === undefined
      ? []
      : [make('title', found.name.en, found.span, {language: 'en'})]),
    ...(level === undefined || !found ? [] : [make('level', level, found.span)]),
    ...whenAndWhere(session, make),
  ]
}

function whenAndWhere({event, group}: Session, make: MakeFact): Fact[] {
  const source = event?.days ? event : group?.event
  const venue = event?.venue ?? group?.event?.venue
  const facts: Fact[] = []
  if (source?.days) {
    const span = spanOf(source.block.body, source.days.start, source.days.end)
    facts.push(
      make('startDate', source.days.startDate, span),
      make('endDate', source.days.endDate, span),
    )
  }
  if (venue) {
    const parts = [
      ...(venue.name
        ? [make('name', venue.name.text, venue.name.span, {language: languageOf(venue.name.text)})]
        : []),
      ...(venue.district
        ? [
            make('district', venue.district.text, venue.district.span, {
              language: languageOf(venue.district.text),
            }),
          ]
        : []),
      ...(venue.city
        ? [make('city', venue.city.text, venue.city.span, {language: languageOf(venue.city.text)})]
        : []),
    ]
    if (parts.length > 0) facts.push(make('venue', '', venue.span, {parts}))
  }
  return facts
}

function aboutMeeting(
  title: Title | undefined,
  main: Session | undefined,
  sessions: readonly Session[],
  make: MakeFact,
  context: Context,
): Fact[] {
  const facts: Fact[] = []
  const names = [title, titleOfSession(main)].filter((one) => one !== undefined)
  const of = (key: keyof MeetingName) => names.find(({name}) => name[key] !== undefined)
  if (title?.name.th !== undefined) {
    facts.push(make('title', title.name.th, title.span, {language: 'th'}))
  }
  if (title?.name.en !== undefined) {
    facts.push(make('title', title.name.en, title.span, {language: 'en'}))
  }
  const series = of('series')
  const year = of('year')
  const short = of('shortName')
  const {thaiOrdinal, englishOrdinal} = title?.name ?? {}
  const span = title?.span
  if (series?.name.series !== undefined) facts.push(make('series', series.name.series, series.span))
  const ordinal = thaiOrdinal ?? englishOrdinal
  if (ordinal !== undefined && span) facts.push(make('ordinal', ordinal, span))
  if (
    thaiOrdinal !== undefined &&
    englishOrdinal !== undefined &&
    thaiOrdinal !== englishOrdinal &&
    span
  ) {
    context.problems.push({
      kind: 'ordinalDiffers',
      thai: thaiOrdinal,
      english: englishOrdinal,
      span,
    })
  }
  const when = whenAndWhere(main ?? {}, make)
  const start = when.find(({kind}) => kind === 'startDate')
  const writtenYear = year?.name.year
  const inferredYear = start?.value.slice(0, 4)
  if (writtenYear !== undefined && year) facts.push(make('year', writtenYear, year.span))
  else if (inferredYear !== undefined && start) {
    facts.push(make('year', inferredYear, start.span, {doubt: 'inferred'}))
  }
  if (short?.name.shortName !== undefined) {
    facts.push(make('shortName', short.name.shortName, short.span))
  } else if (series && (writtenYear ?? inferredYear) !== undefined) {
    const shown = `${series.name.series} ${writtenYear ?? inferredYear}`
    facts.push(make('shortName', shown, series.span, {doubt: 'inferred'}))
  }
  const prepared = sessions.find(
    ({event, group, level}) =>
      level === 'senior-officials' && (event?.days ?? group?.event?.days) !== undefined,
  )
  const preparation = prepared?.event?.days ? prepared.event : prepared?.group?.event
  const preparationStart =
    preparation?.days && prepared !== main
      ? [
          make(
            'preparationStart',
            preparation.days.startDate,
            spanOf(preparation.block.body, preparation.days.start, preparation.days.end),
            {doubt: 'inferred'},
          ),
        ]
      : []
  const dates = when.filter(({kind}) => kind !== 'venue')
  return [...facts, ...dates, ...preparationStart, ...when.filter(({kind}) => kind === 'venue')]
}

/** The host that the text names; else the capital in which the meeting took place. */
function hostOf(facts: readonly Fact[], main: Session | undefined, make: MakeFact): Fact[] {
  const said = facts.find(({kind}) => kind === 'hostCapital')
  if (said) return [said]
  const venue = main?.event?.venue ?? main?.group?.event?.venue
  return venue?.capital === undefined || !venue.city
    ? []
    : [make('hostCapital', venue.capital, venue.city.span, {doubt: 'inferred'})]
}

/** Capitals that the text says took part, then those that presented. */
function participantsOf(
  facts: readonly Fact[],
  presentations: readonly Proposal[],
  make: MakeFact,
): Fact[] {
  const seen = new Set<string>()
  const said = facts.filter(({kind}) => kind === 'participant')
  const presented = presentations.flatMap(({facts: [capital]}) =>
    capital?.kind === 'capital' ? [capital] : [],
  )
  return [...said, ...presented].flatMap((fact) => {
    if (seen.has(fact.value)) return []
    seen.add(fact.value)
    return fact.kind === 'participant'
      ? [fact]
      : [make('participant', fact.value, fact.span, {doubt: 'inferred'})]
  })
}

function organisationsOf(sessions: readonly Proposal[], make: MakeFact): Fact[] {
  return sessions
    .flatMap(({facts}) => facts)
    .flatMap(({kind, parts}) => (kind === 'statement' ? parts : []))
    .filter(({kind, value}) => kind === 'organisation' && findCapitals(value).length === 0)
    .map(({value, span}) => make('organisation', value, span, {doubt: 'inferred'}))
}

function readTheme(sections: Sections, make: MakeFact, context: Context): Fact[] {
  const [block] = (sections.blocks.get('theme') ?? []).filter((one) => !saysNothing(one))
  if (!block) return []
  const {body} = block
  const part = partOf(body, 0, body.text.length)
  const {th, en} = bilingual(part.text)
  if (th !== undefined) checkTheme(sections, th, context)
  return [
    ...(th === undefined ? [] : [make('theme', th, part.span, {language: 'th'})]),
    ...(en === undefined ? [] : [make('theme', en, part.span, {language: 'en'})]),
  ]
}

/** A theme in quotation marks elsewhere that is not the same. */
function checkTheme(sections: Sections, theme: string, context: Context): void {
  for (const {body} of sections.blocks.get('summary') ?? []) {
    for (const match of body.text.matchAll(/หัวข้อ(?:หลัก)?[^“”"]{0,40}[“"]([^“”"]+)[”"]/g)) {
      const text = match[1] ?? ''
      if (sameText(text, theme)) continue
      const span = spanOf(body, match.index, match.index + match[0].length)
      context.problems.push({kind: 'themeDiffers', text, span})
    }
  }
}

function readMissionGroups(sections: Sections, make: MakeFact): Fact[] {
  const blocks = (sections.blocks.get('missionGroup') ?? []).filter((one) => !saysNothing(one))
  const parts = blocks.flatMap((block): ListPart[] => {
    const {text} = block.body
    if (block.marker) return [{...partOf(block.body, 0, text.length), isSure: true}]
    return languageOf(text) === 'th'
      ? splitThaiList(block, 0, text.length)
      : splitEnglishList(block, 0, text.length)
  })
  return parts.map(({text, span, isSure}) =>
    make('missionGroup', text, span, {
      language: languageOf(text),
      doubt: isSure ? undefined : 'bounds',
    }),
  )
}

function readRecommendations(sections: Sections, make: MakeFact): Fact[] {
  return (sections.blocks.get('recommendations') ?? [])
    .filter((block) => !isPageFurniture(block) && !saysNothing(block))
    .map(({body}) => {
      const part = partOf(body, 0, body.text.length)
      return make('recommendation', part.text, part.span, {language: languageOf(part.text)})
    })
}

/** Days and places in the head and in the summary must be those of the part on places. */
function checkAgain(
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
    ? (sections.blocks.get('head') ?? []).flatMap((block) => readEvents(block, context))
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

function sameText(one: string, other: string): boolean {
  return one.replace(/\s/g, '') === other.replace(/\s/g, '')
}
