import type {Fact, FactKind, Proposal, ProposalType} from '../reader/index.ts'
import {type Completion, completionOf} from './completionOf.ts'
import {createFields, type Fields} from './fields.ts'
import type {KnownDocument} from './KnownDocument.ts'
import {localized} from './localized.ts'
import {createMatcher, type Matcher} from './matchDocuments.ts'
import {CREATE_NAME, type NameChoices, nameKey} from './nameChoices.ts'
import {romanise} from './romanise.ts'
import type {UnmatchedName} from './UnmatchedName.ts'

/** A document as it will be created. */
export interface DraftDocument {
  readonly _id: string
  readonly _type: ProposalType | 'agency' | 'capital' | 'topic'
  readonly [field: string]: unknown
}

/** What is not right with what would be created. */
export type PlanProblem =
  | {readonly kind: 'missing'; readonly proposal: string; readonly field: FactKind}
  | {readonly kind: 'endBeforeStart'; readonly proposal: string}
  | {readonly kind: 'badDate'; readonly proposal: string; readonly text: string}

/** What would be created, what is there already, and what has to be looked at first. */
export interface DocumentPlan {
  readonly documents: readonly {readonly proposal: string; readonly document: DraftDocument}[]
  readonly existing: readonly {readonly proposal: string; readonly document: KnownDocument}[]
  /** What the report has for empty fields of documents that are there already. */
  readonly completions: readonly (Completion & {readonly isChosen: boolean})[]
  readonly unmatched: readonly UnmatchedName[]
  /** Documents of names that nothing in the dataset has, as the person wants them. */
  readonly created: readonly {readonly name: UnmatchedName; readonly document: DraftDocument}[]
  readonly problems: readonly PlanProblem[]
}

interface PlanOptions {
  readonly known: readonly KnownDocument[]
  /** A slug out of any text: Latin letters, digits and hyphens. */
  readonly slug: (text: string) => string
  /** What the person chose for names that the dataset does not have. */
  readonly names?: NameChoices
  /** Proposals of which the person wants the empty fields of what is there filled. */
  readonly completed?: ReadonlySet<string>
}

/** A proposal with the id of the document that it becomes or already is. */
interface Placed {
  readonly proposal: Proposal
  readonly id: string
  readonly slug: string
  readonly existing?: KnownDocument
}

const REQUIRED: Readonly<Record<ProposalType, readonly FactKind[]>> = {
  meeting: [
    'title',
    'shortName',
    'series',
    'ordinal',
    'year',
    'startDate',
    'endDate',
    'hostCapital',
  ],
  session: ['title', 'level', 'startDate', 'endDate'],
  presentation: ['title', 'capital'],
  declaration: ['name', 'status'],
  cooperationProject: ['title', 'framework', 'leadCapital', 'status'],
}

/**
 * Drafts in the shape of the schema for proposals that a person has looked at. Ids speak and are the
 * same for the same report, so that a report read twice is not created twice: a document with the id
 * or the address of one in the dataset is not made again but referred to. Capitals, agencies and
 * mission groups are those of the dataset; a name that none has is listed and stays empty.
 */
export function planDocuments(proposals: readonly Proposal[], options: PlanOptions): DocumentPlan {
  const {names = {}, slug, completed} = options
  const matcher = createMatcher(options.known)
  const placed = place(proposals, options, matcher.same)
  const unmatched: UnmatchedName[] = []
  const created = new Map<string, {name: UnmatchedName; document: DraftDocument}>()
  const fieldsFor = (one: Placed) => {
    const isUsed = !one.existing || completed?.has(one.proposal.id) === true
    return createFields({
      matcher,
      chosen: (kind, name) => {
        const choice = names[nameKey({kind, name})]
        if (choice === undefined || !isUsed) return undefined
        if (choice !== CREATE_NAME) return options.known.find(({id}) => id === choice)
        const key = nameKey({kind, name})
        const made = created.get(key) ?? {
          name: {proposal: one.proposal.id, kind, name},
          document: documentOfName(kind, name, slug),
        }
        created.set(key, made)
        const {_id, _type} = made.document
        return {id: _id.replace(/^drafts\./, ''), type: _type, isPublished: false}
      },
      unmatched: (kind, name) => {
        const isListed = unmatched.some((other) => other.kind === kind && other.name === name)
        if (!isListed && isUsed) unmatched.push({proposal: one.proposal.id, kind, name})
      },
      refer: (proposal) => referTo(placed, proposal),
    })
  }
  const documents = placed
    .filter(({existing}) => !existing)
    .map((one) => ({
      proposal: one.proposal.id,
      document: {
        _id: `drafts.${one.id}`,
        _type: one.proposal.type,
        ...withoutEmpty(fieldsOf(one, placed, fieldsFor(one))),
      },
    }))
  const completions = placed.flatMap((one) => {
    const {existing, proposal} = one
    if (!existing?.published) return []
    const read = fieldsOf(one, placed, fieldsFor(one))
    const completion = completionOf(proposal.id, existing, proposal.type, read)
    return completion ? [{...completion, isChosen: completed?.has(proposal.id) === true}] : []
  })
  return {
    documents,
    completions,
    created: Array.from(created.values()),
    existing: placed.flatMap(({proposal, existing}) =>
      existing ? [{proposal: proposal.id, document: existing}] : [],
    ),
    unmatched,
    problems: placed
      .filter(({existing}) => !existing)
      .flatMap(({proposal}) => problemsOf(proposal)),
  }
}

/** A document with a name and nothing else; what it still needs, its form asks for. */
function documentOfName(
  kind: UnmatchedName['kind'],
  name: string,
  slug: PlanOptions['slug'],
): DraftDocument {
  const type = kind === 'capital' || kind === 'agency' ? kind : 'topic'
  const address = slug(latin(name, slug))
  const language = /[\u0E01-\u0E4E]/.test(name) ? 'th' : 'en'
  const value = [
    {_key: language, _type: 'internationalizedArrayStringValue', language, value: name},
  ]
  return {
    _id: `drafts.${type}-${address}`,
    _type: type,
    ...(type === 'capital' ? {commonName: value, officialName: value} : {name: value}),
    ...(type === 'topic' ? {kind: 'mission-group'} : {}),
    slug: {_type: 'slug', current: address},
  }
}

function place(
  proposals: readonly Proposal[],
  {slug}: PlanOptions,
  same: Matcher['same'],
): Placed[] {
  const meeting = proposals.find(({type}) => type === 'meeting')
  const name = meeting ? slug(meetingKey(meeting)) : ''
  const year = meeting ? textOf(meeting, 'year') : ''
  const taken = new Set<string>()
  return proposals.map((proposal) => {
    const {type} = proposal
    const address = slug(addressOf(proposal, name, year, slug) || proposal.id)
    const own = type === 'meeting' ? name : address
    const id = unique(`${type === 'cooperationProject' ? 'project' : type}-${own}`, taken)
    const suffix = /-\d+$/.exec(id.slice(id.indexOf(own) + own.length))?.[0] ?? ''
    const titles = of(proposal.facts, 'title').map(({value}) => value)
    const existing = same(type, id, address + suffix, titles)
    return {
      proposal,
      id: existing?.id ?? id,
      slug: address + suffix,
      ...(existing ? {existing} : {}),
    }
  })
}

function unique(id: string, taken: Set<string>): string {
  let free = id
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`
  taken.add(free)
  return free
}

function meetingKey(meeting: Proposal): string {
  const parts = [textOf(meeting, 'series'), textOf(meeting, 'ordinal')].filter(Boolean)
  return parts.length > 0 ? parts.join(' ') : textOf(meeting, 'title') || 'meeting'
}

/** A name that a slug can hold: Thai in Latin letters, other scripts as the slug does it. */
function latin(name: string, slug: PlanOptions['slug']): string {
  const written = romanise(name) || name
  return /[^\u0020-\u007E]/.test(written) ? slug(written) : written
}

function addressOf(
  proposal: Proposal,
  meeting: string,
  year: string,
  slug: PlanOptions['slug'],
): string {
  switch (proposal.type) {
    case 'meeting':
      return [meeting, latin(textOf(proposal, 'hostCapital'), slug), year].filter(Boolean).join(' ')
    case 'session':
      return [meeting, textOf(proposal, 'level') || latin(english(proposal, 'title'), slug)].join(
        ' ',
      )
    case 'presentation':
      return [meeting, latin(textOf(proposal, 'capital') || english(proposal, 'title'), slug)].join(
        ' ',
      )
    case 'declaration':
      return [latin(english(proposal, 'name'), slug), year].filter(Boolean).join(' ')
    default:
      return latin(english(proposal, 'title'), slug)
  }
}

function textOf({facts}: Proposal, kind: FactKind): string {
  return facts.find((fact) => fact.kind === kind)?.value ?? ''
}

function english({facts}: Proposal, kind: FactKind): string {
  const all = facts.filter((fact) => fact.kind === kind)
  return (all.find(({language}) => language === 'en') ?? all[0])?.value ?? ''
}

function referTo(placed: readonly Placed[], id: string | undefined) {
  const one = placed.find(({proposal}) => proposal.id === id)
  return (
    one && {id: one.id, type: one.proposal.type, isPublished: one.existing?.isPublished === true}
  )
}

function fieldsOf(
  one: Placed,
  placed: readonly Placed[],
  fields: Fields,
): Readonly<Record<string, unknown>> {
  const {proposal, slug} = one
  const slugField = {slug: {_type: 'slug', current: slug}}
  const meetingId = placed.find(({proposal: {type}}) => type === 'meeting')?.proposal.id
  const {facts} = proposal
  const order = placed
    .filter((other) => other.proposal.type === proposal.type)
    .findIndex((other) => other === one)
  switch (proposal.type) {
    case 'meeting':
      return {...fields.meeting(facts), ...slugField}
    case 'session':
      return {
        meeting: fields.reference(meetingId),
        ...fields.session(facts),
        ...slugField,
        order: order + 1,
      }
    case 'presentation':
      return {
        meeting: fields.reference(meetingId),
        session: fields.reference(proposal.within),
        ...fields.presentation(facts),
        ...slugField,
        order: order + 1,
      }
    case 'declaration':
      return {
        meeting: fields.reference(meetingId),
        name: localized(of(facts, 'name'), 'String'),
        ...slugField,
        ...fields.declaration(facts),
      }
    default: {
      const meeting = fields.reference(meetingId)
      return {
        ...fields.project(facts),
        ...slugField,
        ...(meeting ? {origin: {_type: 'projectOrigin', meeting}} : {}),
      }
    }
  }
}

function of(facts: readonly Fact[], kind: FactKind): Fact[] {
  return facts.filter((fact) => fact.kind === kind)
}

function problemsOf({id, type, facts}: Proposal): PlanProblem[] {
  const missing = REQUIRED[type]
    .filter((field) => !facts.some(({kind}) => kind === field))
    .map((field): PlanProblem => ({kind: 'missing', proposal: id, field}))
  const days = everyDay(facts)
  const bad = days
    .filter(({value}) => !isDay(value))
    .map(({value}): PlanProblem => ({kind: 'badDate', proposal: id, text: value}))
  const start = facts.find(({kind}) => kind === 'startDate')?.value
  const end = facts.find(({kind}) => kind === 'endDate')?.value
  const isTurned = start !== undefined && end !== undefined && start > end
  return [
    ...missing,
    ...bad,
    ...(isTurned ? [{kind: 'endBeforeStart' as const, proposal: id}] : []),
  ]
}

const DAYS: ReadonlySet<FactKind> = new Set([
  'startDate',
  'endDate',
  'preparationStart',
  'signedOn',
])

function everyDay(facts: readonly Fact[]): Fact[] {
  return facts.flatMap((fact) => [...(DAYS.has(fact.kind) ? [fact] : []), ...everyDay(fact.parts)])
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** Without fields that say nothing: what the report does not say is not there. */
function withoutEmpty(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )
}
