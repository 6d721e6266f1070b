import {readPeople} from './agreements.ts'
import {type Block, type Clean, readBlocks} from './blocks.ts'
import {checkAgain} from './checkAgain.ts'
import {type Context, createMakeFact, languageOf} from './Context.ts'
import {readEvents, readPlaces} from './events.ts'
import type {Fact, Proposal, Reading} from './Fact.ts'
import {readDecisions, readOrders} from './followUp.ts'
import {readMissionGroups, readRecommendations, readTheme} from './headingFacts.ts'
import {headingKinds} from './headings.ts'
import {readHosts} from './hosts.ts'
import {readJointMeetings} from './jointMeetings.ts'
import {leftOverOf, spansOf} from './leftOver.ts'
import {spanOf} from './MappedText.ts'
import {aboutMeeting, hostOf, onceEach, organisationsOf, participantsOf} from './meetingFacts.ts'
import {readProjects} from './projects.ts'
import {readSummary} from './readSummary.ts'
import {divide, isOfPage, isPageFurniture, saysNothing, type Sections} from './sections.ts'
import {aboutSession} from './sessionFacts.ts'
import {groupBySession} from './sessionGroups.ts'
import {sessionsOf, mainSession, titleOfSession} from './sessions.ts'
import {type Title, findTitle} from './titles.ts'
import {type Vocabulary, withVocabulary} from './vocabulary.ts'

export interface ReadOptions {
  /** Repairs what is certainly wrong with the characters of a text. */
  readonly clean: Clean
  /** Names that are known already; without them topics are not read. */
  readonly vocabulary?: Vocabulary
}

/** Characters that are read at most: some 1,500 pages. */
export const MAX_LENGTH = 4_000_000
const BLOCKS_A_STEP = 20
const NO_TEXT = {text: '', offsets: [0]}

/**
 * Reads the text of a report in the form of the Bangkok Metropolitan Administration, in Thai or
 * English. Every fact stands in the text; what stands in no fact is left over. Yields between steps
 * how much of the text is behind it, from 0 to 1, so that whoever runs it can do something else.
 */
export function* readReport(
  source: string,
  {clean, vocabulary}: ReadOptions,
): Generator<number, Reading> {
  if (source.length > MAX_LENGTH) {
    return unread(source, [{kind: 'tooLong', limit: MAX_LENGTH, length: source.length}])
  }
  const blocks: Block[] = []
  for (const block of readBlocks(source, clean)) {
    if (block) blocks.push(block)
    else yield (spanOf(blocks.at(-1)?.body ?? NO_TEXT).end / source.length) * 0.6
  }
  const sections = divide(blocks)
  const context: Context = {problems: [], claims: [], language: languageOf(source)}
  const head = sections.blocks.get('head') ?? []
  const title = findTitle(head, context)
  const ordinal = title?.name.thaiOrdinal ?? title?.name.englishOrdinal
  const isReport =
    sections.missing.length <= headingKinds.length - 2 && (sections.headings.length > 0 || !!title)
  if (!isReport) return unread(source, [{kind: 'notAReport', missing: sections.missing}])
  yield 0.65
  const proposals = yield* readProposalsOf(sections, title, {
    ...context,
    ...(ordinal === undefined ? {} : {ordinal}),
  })
  for (const [section, inside] of sections.blocks) {
    if (section === 'head') {
      context.claims.push(...inside.filter(isOfPage).map(({body}) => spanOf(body)))
      continue
    }
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
    proposals: vocabulary ? withVocabulary(proposals, vocabulary) : proposals,
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
  for (const block of [
    ...(sections.blocks.get('head') ?? []),
    ...(sections.blocks.get('places') ?? []),
  ]) {
    facts.push(
      ...readPeople(block, make),
      ...readHosts(block, make, context),
      ...readJointMeetings(block, title?.name, make, context),
    )
  }
  const followUp = sections.blocks.get('followUp') ?? []
  const projects = yield* readProjects(followUp, context)
  const meeting: Fact[] = [
    ...aboutMeeting(title ?? titleOfSession(main), whole ?? main, sessions, make, context),
    ...readTheme(sections, make, context),
    ...readMissionGroups(sections, make),
    ...hostOf(facts, whole ?? main, make),
    ...participantsOf(facts, presentations, make),
    ...onceEach(facts.filter(({kind}) => kind !== 'hostCapital' && kind !== 'participant')),
    ...organisationsOf(proposals, facts, make),
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
