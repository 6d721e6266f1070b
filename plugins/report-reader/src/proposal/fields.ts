import type {Fact, FactKind} from '../reader/index.ts'
import {localized} from './localized.ts'
import type {Matcher} from './matchDocuments.ts'
import type {UnmatchedName} from './UnmatchedName.ts'

interface Target {
  readonly id: string
  readonly type: string
  readonly isPublished: boolean
}

interface FieldsContext {
  readonly matcher: Matcher
  /** What the person chose for a name that nothing in the dataset has. */
  readonly chosen: (kind: UnmatchedName['kind'], name: string) => Target | undefined
  readonly unmatched: (kind: UnmatchedName['kind'], name: string) => void
  /** The document that another proposal becomes or is. */
  readonly refer: (proposal: string | undefined) => Target | undefined
}

type Values = Record<string, unknown>

/** The fields of each type of document from the facts of its proposal. */
export interface Fields {
  readonly reference: (proposal: string | undefined) => Values | undefined
  readonly meeting: (facts: readonly Fact[]) => Values
  readonly session: (facts: readonly Fact[]) => Values
  readonly presentation: (facts: readonly Fact[]) => Values
  readonly declaration: (facts: readonly Fact[]) => Values
  readonly project: (facts: readonly Fact[]) => Values
}

export function createFields({matcher, chosen, unmatched, refer}: FieldsContext): Fields {
  const capital = (fact: Fact | undefined) => fact && matched('capital', fact.value)
  const matched = (kind: UnmatchedName['kind'], name: string) => {
    const found = matcher[kind](name)
    if (!found) unmatched(kind, name)
    const document = found ?? chosen(kind, name)
    return document && referenceTo(document)
  }
  const list = (kind: UnmatchedName['kind'], facts: readonly Fact[]) =>
    keyed(
      facts.flatMap(({value}) => {
        const reference = matched(kind, value)
        return reference ? [reference] : []
      }),
    )
  const peopleOf = (facts: readonly Fact[], type: string, person: 'head' | 'person') =>
    numbered(facts, type, ({parts}) => ({
      _type: type,
      ...optional('capital', capital(first(parts, 'capital'))),
      ...optional(person, personOf(parts)),
      ...optional('role', one(parts, 'role')),
    })).filter((item) => 'capital' in item)
  const organisation = (name: string) => {
    const found = matcher.capital(name) ?? matcher.agency(name)
    if (!found) unmatched('agency', name)
    const document = found ?? chosen('agency', name)
    return document && referenceTo(document)
  }
  return {
    reference: (proposal) => {
      const target = refer(proposal)
      return target && referenceTo(target)
    },
    meeting: (facts) => ({
      title: localized(of(facts, 'title'), 'String'),
      shortName: one(facts, 'shortName'),
      series: one(facts, 'series'),
      ordinal: numberOf(facts, 'ordinal'),
      year: numberOf(facts, 'year'),
      theme: localized(of(facts, 'theme'), 'String'),
      missionGroups: list('missionGroup', of(facts, 'missionGroup')),
      objectives: points(of(facts, 'objective'), 'objective'),
      startDate: one(facts, 'startDate'),
      endDate: one(facts, 'endDate'),
      preparationStart: one(facts, 'preparationStart'),
      venue: venueOf(facts, 'venue'),
      hostCapital: capital(first(facts, 'hostCapital')),
      coHosts: list('capital', of(facts, 'coHost')),
      jointlyHeldWith: list('meeting', of(facts, 'jointlyHeldWith')),
      participatingCapitals: list('capital', of(facts, 'participant')),
      delegations: peopleOf(of(facts, 'delegation'), 'delegation', 'head'),
      organisations: numbered(
        facts.filter(({kind}) => kind === 'organisation' || kind === 'observer'),
        'organisation',
        ({kind, value}) => {
          const reference = organisation(value)
          return {
            _type: 'organisationPresence',
            ...(reference ? {organisation: reference} : {}),
            ...(kind === 'observer' ? {role: 'observer'} : {}),
          }
        },
      ).filter((item) => 'organisation' in item),
      participantCount: numberOf(facts, 'participantCount'),
      outcomes: points(of(facts, 'outcome'), 'outcome'),
      agreedProjects: numbered(of(facts, 'agreedProject'), 'project', ({parts}) => ({
        _type: 'agreedProject',
        name: localized(of(parts, 'name'), 'String'),
      })),
      nextChair: capital(first(facts, 'nextChair')),
      followUp: followUpOf(facts),
      recommendations: points(of(facts, 'recommendation'), 'recommendation'),
    }),
    session: (facts) => ({
      title: localized(of(facts, 'title'), 'String'),
      level: one(facts, 'level'),
      startDate: one(facts, 'startDate'),
      endDate: one(facts, 'endDate'),
      venue: venueOf(facts, 'venue'),
      objective: localized(of(facts, 'objective'), 'Text'),
      summary: localized(of(facts, 'summary'), 'RichText'),
      agendaTopics: numbered(of(facts, 'agendaTopic'), 'topic', ({parts}) => ({
        _type: 'agendaTopic',
        number: one(parts, 'number'),
        title: localized(of(parts, 'title'), 'String'),
        ...optional('topics', list('topic', of(parts, 'topic'))),
      })),
      proposals: numbered(of(facts, 'proposal'), 'proposal', ({parts}) => ({
        _type: 'proposal',
        ...optional('capital', capital(first(parts, 'capital'))),
        position: one(parts, 'position') ?? 'proposes',
        what: localized(of(parts, 'what'), 'Text'),
        ...optional('topics', list('topic', of(parts, 'topic'))),
        ...optional('supportedBy', list('capital', of(parts, 'supporter'))),
      })),
      statements: numbered(of(facts, 'statement'), 'statement', ({parts}) => ({
        _type: 'statement',
        ...optional('madeBy', organisation(one(parts, 'organisation') ?? '')),
        text: localized(of(parts, 'text'), 'Text'),
      })),
    }),
    presentation: (facts) => ({
      capital: capital(first(facts, 'capital')),
      title: localized(of(facts, 'title'), 'String'),
      speaker: personOf(first(facts, 'speaker')?.parts),
      topics: list('topic', of(facts, 'topic')),
      pillars: list('topic', of(facts, 'pillar')),
      summary: localized(of(facts, 'summary'), 'RichText'),
      initiatives: numbered(of(facts, 'initiative'), 'initiative', ({parts}) => ({
        _type: 'initiative',
        name: localized(of(parts, 'name'), 'String'),
        ...optional('description', localized(of(parts, 'description'), 'Text')),
        ...optional('place', localized(of(parts, 'place'), 'String')),
      })),
    }),
    declaration: (facts) => ({
      status: one(facts, 'status'),
      signedOn: one(facts, 'signedOn'),
      signedAt: venueOf(facts, 'signedAt'),
      signatories: peopleOf(of(facts, 'signatory'), 'signatory', 'person'),
      commitments: numbered(of(facts, 'commitment'), 'commitment', ({parts}) => ({
        _type: 'commitment',
        number: one(parts, 'number'),
        text: localized(of(parts, 'text'), 'Text'),
        ...optional('topics', list('topic', of(parts, 'topic'))),
      })),
    }),
    project: (facts) => ({
      title: localized(of(facts, 'title'), 'String'),
      order: numberOf(facts, 'number'),
      summary: localized(of(facts, 'summary'), 'Text'),
      framework: one(facts, 'framework'),
      leadCapital: capital(first(facts, 'leadCapital')),
      partnerCapitals: list('capital', of(facts, 'partner')),
      openToCapitals: one(facts, 'openToCapitals') === 'true' ? true : undefined,
      responsibleAgencies: list('agency', of(facts, 'agency')),
      areasOfWork: numbered(of(facts, 'area'), 'area', (fact) => ({
        _type: 'areaOfWork',
        title: localized([fact], 'String'),
      })),
      topics: list('topic', of(facts, 'topic')),
      sdgs: Array.from(new Set(of(facts, 'sdg').map(({value}) => Number(value)))).filter(
        (goal) => Number.isInteger(goal) && goal >= 1 && goal <= 17,
      ),
      period: periodOf(facts),
      status: one(facts, 'status'),
      statusHistory: numbered(of(facts, 'status'), 'status', ({value}) => ({
        _type: 'statusChange',
        status: value,
      })),
    }),
  }
}

/** Weak until what it points to is published, as the Studio's own input makes it. */
function referenceTo({id, type, isPublished}: Target): Values {
  const reference = {_type: 'reference', _ref: id}
  return isPublished ? reference : {...reference, _weak: true, _strengthenOnPublish: {type}}
}

function followUpOf(facts: readonly Fact[]): Values | undefined {
  const orders = numbered(of(facts, 'order'), 'order', ({parts}) => ({
    _type: 'officialOrder',
    number: one(parts, 'number'),
    ...optional('signedOn', one(parts, 'signedOn')),
    ...optional('signedBy', officeOf(parts)),
    ...optional('subject', localized(of(parts, 'subject'), 'String')),
    ...optional('mandate', localized(of(parts, 'mandate'), 'Text')),
  }))
  const committees = numbered(of(facts, 'committee'), 'committee', ({parts}) => ({
    _type: 'committee',
    name: localized(of(parts, 'name'), 'String'),
    ...optional('mandate', localized(of(parts, 'mandate'), 'Text')),
    ...optional('orderNumber', one(parts, 'number')),
  }))
  const decisions = numbered(of(facts, 'decision'), 'decision', ({parts}) => ({
    _type: 'decision',
    text: localized(of(parts, 'text'), 'Text'),
  }))
  return orders.length + committees.length + decisions.length === 0
    ? undefined
    : {
        _type: 'followUp',
        ...optional('orders', orders),
        ...optional('committees', committees),
        ...optional('decisions', decisions),
      }
}

function officeOf(parts: readonly Fact[]): Values | undefined {
  const office = localized(of(parts, 'signedBy'), 'String')
  return office.length === 0 ? undefined : {_type: 'personInOffice', office}
}

function personOf(parts: readonly Fact[] | undefined): Values | undefined {
  const name = localized(of(parts ?? [], 'name'), 'String')
  const office = localized(of(parts ?? [], 'office'), 'String')
  return name.length + office.length === 0
    ? undefined
    : {_type: 'personInOffice', ...optional('name', name), ...optional('office', office)}
}

function periodOf(facts: readonly Fact[]): Values | undefined {
  const startDate = one(facts, 'startDate')
  const endDate = one(facts, 'endDate')
  return startDate === undefined && endDate === undefined
    ? undefined
    : {_type: 'period', ...optional('startDate', startDate), ...optional('endDate', endDate)}
}

function venueOf(facts: readonly Fact[], kind: 'venue' | 'signedAt'): Values | undefined {
  const parts = first(facts, kind)?.parts
  return (
    parts && {
      _type: 'venue',
      ...optional('name', localized(of(parts, 'name'), 'String')),
      ...optional('district', localized(of(parts, 'district'), 'String')),
      ...optional('city', localized(of(parts, 'city'), 'String')),
    }
  )
}

function points(facts: readonly Fact[], key: string): Values[] {
  return numbered(facts, key, (fact) => ({_type: 'point', text: localized([fact], 'Text')}))
}

function numbered(
  facts: readonly Fact[],
  key: string,
  item: (fact: Fact) => Values,
): (Values & {_key: string})[] {
  return facts.map((fact, index) => ({_key: `${key}-${index + 1}`, ...item(fact)}))
}

/** References with the speaking part of their id as key, each once. */
function keyed(references: readonly Values[]) {
  const byKey = new Map(
    references.map((reference) => [String(reference['_ref']).replace(/^[a-z]+-/, ''), reference]),
  )
  return Array.from(byKey, ([key, reference]) => ({_key: key, ...reference}))
}

function optional(name: string, value: unknown): Values {
  const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0)
  return isEmpty ? {} : {[name]: value}
}

function of(facts: readonly Fact[], kind: FactKind): Fact[] {
  return facts.filter((fact) => fact.kind === kind)
}

function first(facts: readonly Fact[], kind: FactKind): Fact | undefined {
  return facts.find((fact) => fact.kind === kind)
}

function one(facts: readonly Fact[], kind: FactKind): string | undefined {
  return first(facts, kind)?.value.trim() || undefined
}

function numberOf(facts: readonly Fact[], kind: FactKind): number | undefined {
  const value = Number(one(facts, kind))
  return Number.isInteger(value) && value > 0 ? value : undefined
}
