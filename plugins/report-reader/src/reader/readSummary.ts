import {
  expectCount,
  readAgreedProjects,
  readObservers,
  readOutcomes,
  readPeople,
  readStatements,
} from './agreements.ts'
import type {Block} from './blocks.ts'
import {type Context, languageOf, type MakeFact, partOf} from './Context.ts'
import {readDeclaration} from './declarations.ts'
import {announcesPeople, readDelegationSentences, readPeopleList} from './delegations.ts'
import type {Fact, Proposal} from './Fact.ts'
import {readHosts} from './hosts.ts'
import {spanOf} from './MappedText.ts'
import {NUMBER} from './numbers.ts'
import {type PresentationStart, presentationStart, readPresentation} from './presentations.ts'
import {readAnonymousProposals, readProposals} from './proposals.ts'
import {splitAnnounced, splitAtNumbers} from './splitAtNumbers.ts'
import {readSummaryTables} from './summaryTables.ts'

/** What the paragraphs of one session say, by whom it concerns. */
export interface SummaryFacts {
  readonly session: Fact[]
  readonly meeting: Fact[]
  readonly presentations: Proposal[]
  readonly declaration?: Proposal
}

interface Makers {
  readonly session: MakeFact
  readonly meeting: MakeFact
  /** The id of the session. */
  readonly within: string
  readonly presentationId: () => string
  /** Whether what the session was for is what the whole meeting was for. */
  readonly isMain: boolean
}

/** Items that a list below a paragraph may have. */
const LONGEST_LIST = 60

/**
 * Reads the paragraphs of one session in their order. Yields, between some of them, the share of them
 * that is behind it.
 */
export function* readSummary(
  paragraphs: readonly Block[],
  makers: Makers,
  context: Context,
): Generator<number, SummaryFacts> {
  const blocks = paragraphs.flatMap((block) =>
    presentationStart(block)
      ? [block]
      : splitAtNumbers(block, 'decimal').flatMap((part) => splitAnnounced(part)),
  )
  const found: SummaryFacts = {session: [], meeting: [], presentations: []}
  let signed: ReturnType<typeof readDeclaration>
  const signatories: ((make: MakeFact) => Fact[])[] = []
  const used = new Set<Block>()
  const tables = readSummaryTables(blocks, makers, context)
  found.presentations.push(...tables.presentations)
  found.meeting.push(...tables.delegations)
  signatories.push(tables.signatories)
  for (const block of tables.used) used.add(block)
  const topics = readAgenda(
    blocks.filter((block) => !used.has(block)),
    makers.session,
    context,
  )
  found.session.push(...topics.facts)
  for (const block of topics.used) used.add(block)
  for (const [index, block] of blocks.entries()) {
    yield index / blocks.length
    if (used.has(block)) continue
    const presented: PresentationStart | undefined = presentationStart(block)
    if (presented) {
      const id = makers.presentationId()
      found.presentations.push(readPresentation(block, presented, id, makers.within))
      continue
    }
    const following = blocks
      .slice(index + 1, index + 1 + LONGEST_LIST)
      .filter((one) => !used.has(one))
    const people = announcesPeople(block)
    const listed = people && readPeopleList(people, following, makers.meeting)
    if (people === 'delegation' && listed) found.meeting.push(...listed.facts)
    if (people === 'signatory') {
      signatories.push((make) => readPeopleList(people, following, make).facts)
    }
    const agreed = readAgreedProjects(block, following, makers.meeting, context)
    const declared =
      signed || people === 'signatory' ? undefined : readDeclaration(block, following)
    for (const item of [...(listed?.used ?? []), ...agreed.used, ...(declared?.used ?? [])]) {
      used.add(item)
    }
    signed ??= declared
    found.meeting.push(
      ...readPeople(block, makers.meeting),
      ...readHosts(block, makers.meeting, context),
      ...readObservers(block, makers.meeting),
      ...readDelegationSentences(block, makers.meeting),
      ...agreed.facts,
      ...readOutcomes(block, makers.meeting),
    )
    const objectives = readObjectives(block, makers)
    found[makers.isMain ? 'meeting' : 'session'].push(...objectives)
    found.session.push(
      ...readProposals(block, makers.session),
      ...readAnonymousProposals(block, makers.session),
      ...readStatements(block, makers.session),
      makers.session('summary', block.body.text.replace(/^ซึ่ง/, ''), spanOf(block.body), {
        language: languageOf(block.body.text),
        doubt: block.repaired ? 'repaired' : undefined,
      }),
    )
  }
  return {...found, ...(signed ? {declaration: withSignatories(signed, signatories)} : {})}
}

/** The declaration with those who signed it, also where they stand in a list of their own. */
function withSignatories(
  {proposal, make}: NonNullable<ReturnType<typeof readDeclaration>>,
  lists: readonly ((make: MakeFact) => Fact[])[],
): Proposal {
  return {...proposal, facts: [...proposal.facts, ...lists.flatMap((read) => read(make))]}
}

const TOPICS_SAID = new RegExp(
  `(?:ภายใต้|ใน|จำนวน)?\\s*(${NUMBER})\\s*(?:หัวข้อ|ประเด็น)|\\b(${NUMBER})\\s+(?:topics|themes|subjects)\\b`,
  'i',
)
const ANNOUNCES =
  /(?:หัวข้อ|ประเด็น|ระเบียบวาระ|topics|themes|agenda|subjects)[^.]{0,40}(?:ดังนี้|ได้แก่|คือ|[:：])\s*$/i

/** The topics of the agenda: items numbered 1.1, 1.2 …, or the numbered items that a line announces. */
function readAgenda(
  blocks: readonly Block[],
  make: MakeFact,
  context: Context,
): {facts: Fact[]; used: ReadonlySet<Block>} {
  const used = new Set<Block>()
  const announced = blocks.findIndex(({body}) => ANNOUNCES.test(body.text))
  for (const [index, block] of blocks.entries()) {
    const style = block.marker?.style
    const follows =
      announced >= 0 &&
      (index === announced + 1 || used.has(blocks[index - 1] ?? block)) &&
      index > announced &&
      style !== undefined &&
      !presentationStart(block)
    if ((style === 'decimal' && !presentationStart(block)) || follows) used.add(block)
  }
  const seen = new Set<string>()
  const facts = Array.from(used, (block, index) => {
    const part = partOf(block.body, 0, block.body.text.length)
    const number = block.marker?.number || String(index + 1)
    if (seen.has(number)) context.problems.push({kind: 'numberTwice', number, span: part.span})
    seen.add(number)
    return make('agendaTopic', '', part.span, {
      parts: [
        make('number', number, part.span),
        make('title', part.text, part.span, {
          language: languageOf(part.text),
          doubt: block.repaired ? 'repaired' : undefined,
        }),
      ],
    })
  })
  const said = blocks.find(({body}) => ANNOUNCES.test(body.text) && TOPICS_SAID.test(body.text))
  const match = said && TOPICS_SAID.exec(said.body.text)
  if (said && match) expectCount(match[1] ?? match[2], facts.length, said, match, context)
  return {facts, used}
}

const TH_OBJECTIVE =
  /มีวัตถุประสงค์(?:หลัก)?(?:ของการประชุม)?\s*(?:คือ)?\s*(?=เพื่อ(?!น[กขคงจชซดตทบปผพภมรลสหเแไใ\s])|เป็น|[\u0E01-\u0E4E])/
const EN_OBJECTIVE =
  /\b(?:aims?|objectives?|purpose)(?:\s+of\s+the\s+(?:meeting|session))?\s+(?:was|were|is|are)\s+to\s+|\b(?:aimed|served)\s+to\s+/i

const FRAME =
  /เพื่อ(?!น[กขคงจชซดตทบปผพภมรลสหเแไใ\s])(?:(?!เพื่อ)[\s\S]){0,160}?ตามกรอบประชาคมอาเซียน[^,;]{0,40}?เสา(?:หลัก)?/

/** What a session was for; the objectives of the meeting one by one. */
function readObjectives(block: Block, makers: Makers): Fact[] {
  const stated = readStatedObjectives(block, makers)
  const frame = stated.length > 0 && makers.isMain ? FRAME.exec(block.body.text) : null
  if (!frame) return stated
  const part = partOf(block.body, frame.index, frame.index + frame[0].length)
  const isIn = stated.some(({span}) => span.start <= part.span.start && span.end >= part.span.end)
  return isIn
    ? stated
    : [
        ...stated,
        makers.meeting('objective', part.text, part.span, {language: 'th', doubt: 'inferred'}),
      ]
}

function readStatedObjectives(block: Block, {session, meeting, isMain}: Makers): Fact[] {
  const {body} = block
  const match = TH_OBJECTIVE.exec(body.text) ?? EN_OBJECTIVE.exec(body.text)
  if (!match) return []
  const from = match.index + match[0].length
  const rest = body.text.slice(from)
  const isThai = languageOf(rest) === 'th'
  const stop =
    (isThai
      ? /\s*(?:และได้|\sซึ่ง|ซึ่งที่ประชุม|\sโดย(?!สาร)|\sทั้งนี้|\sนอกจากนี้|\s(?:โดยมี|มี)?ผู้เข้าร่วม|\s(?:และ)?มี(?=[^\s]{0,60}(?:เป็นเจ้าภาพ|ผู้เข้าร่วม))|$)/
      : /[.](?:\s|$)|$/
    ).exec(rest)?.index ?? rest.length
  const make = isMain ? meeting : session
  const borders = isMain
    ? Array.from(
        rest
          .slice(0, stop)
          .matchAll(
            isThai
              ? /\s*(?:อีกทั้ง|รวมทั้ง|ตลอดจน|\sและ(?=ร่วม|เพื่อ(?!น[กขคงจชซดตทบปผพภมรลสหเแไใ\s])))/g
              : /\s*;\s*(?:and\s+)?(?:to\s+)?/g,
          ),
      )
    : []
  const cuts = [0, ...borders.map(({index}) => index), stop]
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index] ?? 0
    const lead = borders[index - 1]?.[0].length ?? 0
    const part = partOf(body, from + start + lead, from + end)
    return part.text === ''
      ? []
      : [
          make('objective', part.text, part.span, {
            language: languageOf(part.text),
            doubt: borders.length > 0 ? 'bounds' : undefined,
          }),
        ]
  })
}
