import {agencies} from './agencies.ts'
import {bilingual} from './bilingual.ts'
import {findCapitals, namedCapitals} from './capitals.ts'
import {createMakeFact, languageOf, type MakeFact, type Part} from './Context.ts'
import type {PeopleKind} from './delegations.ts'
import type {Fact, FactKind, Proposal} from './Fact.ts'
import {personIn, personFacts} from './people.ts'
import {findPillars} from './pillars.ts'
import {readDetails, statusIn} from './projectDetails.ts'
import type {Row, Table} from './tables.ts'

/** Whether a table has a presentation in each row. */
export function isPresentationTable({columns}: Table): boolean {
  return columns.includes('capital') && columns.includes('title')
}

/** Whether a table has a person of a capital in each row. */
export function isPeopleTable({columns}: Table): boolean {
  return columns.includes('person') && !columns.includes('title')
}

/** Whether a table has a project in each row. */
export function isProjectTable({columns}: Table): boolean {
  return columns.includes('project')
}

/** A row of a table as a presentation; nothing where it names no capital. */
export function presentationOf(
  {block, cells}: Row,
  id: string,
  within: string,
): Proposal | undefined {
  const place = cells.get('capital')
  const title = cells.get('title')
  if (!place || !title) return undefined
  const make = createMakeFact(id)
  const capital = capitalFact('capital', place, make)
  const pillar = cells.get('pillar')
  const speaker = cells.get('person')
  const summary = cells.get('summary')
  return {
    id,
    type: 'presentation',
    within,
    facts: [
      capital,
      ...textFacts('title', title, make),
      ...(speaker ? [speakerFact(block, speaker, cells.get('office'), make)] : []),
      ...(pillar
        ? findPillars(pillar.text).map(({id: value}) => make('pillar', value, pillar.span))
        : []),
      ...(summary
        ? [make('summary', summary.text, summary.span, {language: languageOf(summary.text)})]
        : []),
    ],
  }
}

/** A row as the head of a delegation or as one who signed; nothing without a capital. */
export function personOf(kind: PeopleKind, {block, cells}: Row, make: MakeFact): Fact | undefined {
  const person = cells.get('person')
  if (!person) return undefined
  const office = cells.get('office')
  const place = cells.get('capital')
  const named = namedCapitals(office?.text ?? '')[0]
  const capital = place
    ? capitalFact('capital', place, make)
    : named && office && make('capital', named.id, office.span)
  if (!capital) return undefined
  const role = cells.get('role')
  const roleValue = role && roleOf(role.text)
  const {parts} = speakerFact(block, person, office, make)
  return make(
    kind,
    '',
    spanAcross([person, ...(office ? [office] : []), ...(place ? [place] : [])]),
    {
      doubt: capital.doubt,
      parts: [
        capital,
        ...parts,
        ...(kind === 'delegation' && role && roleValue !== undefined
          ? [make('role', roleValue, role.span)]
          : []),
      ],
    },
  )
}

/** A row as a project, with its order among all. */
export function projectOf(
  {block, cells}: Row,
  order: number,
  id: string,
  make: MakeFact = createMakeFact(id),
): Proposal | undefined {
  const title = cells.get('project')
  if (!title) return undefined
  const framework = cells.get('framework')
  const kind = framework && frameworkOf(framework.text)
  const partners = cells.get('capitals') ?? cells.get('capital')
  const agency = cells.get('agency')
  const status = cells.get('status')
  const statusValue = status && statusIn(status.text)
  return {
    id,
    type: 'cooperationProject',
    facts: [
      ...textFacts('title', title, make),
      make('number', String(order), title.span, {doubt: 'inferred'}),
      ...(framework && kind !== undefined ? [make('framework', kind, framework.span)] : []),
      ...(partners
        ? findCapitals(partners.text)
            .filter(({id: value}) => value !== 'bangkok')
            .map(({id: value}) => make('partner', value, partners.span))
        : []),
      ...(agency ? agencies(block, agency.from, agency.to, make) : []),
      ...(['period', 'sdg'] as const).flatMap((column) => {
        const cell = cells.get(column)
        return cell
          ? readDetails(block, [{kind: column, start: cell.from, from: cell.from}], make, cell.to)
          : []
      }),
      ...(status && statusValue !== undefined ? [make('status', statusValue, status.span)] : []),
    ],
  }
}

function frameworkOf(text: string): string | undefined {
  if (/ทวิภาคี|bilateral/i.test(text)) return 'bilateral'
  return /พหุ|multilateral/i.test(text) ? 'multilateral' : undefined
}

function roleOf(text: string): string | undefined {
  if (/สังเกตการณ์|observer/i.test(text)) return 'observer'
  if (/เจ้าภาพ|host/i.test(text)) return 'host'
  return /สมาชิก|member/i.test(text) ? 'member' : undefined
}

function capitalFact(kind: FactKind, {text, span}: Part, make: MakeFact): Fact {
  const [known] = namedCapitals(text)
  return make(kind, known?.id ?? text, span, {doubt: known ? undefined : 'unknownName'})
}

function textFacts(kind: FactKind, {text, span}: Part, make: MakeFact): Fact[] {
  const {th, en} = bilingual(text)
  return [
    ...(th === undefined ? [] : [make(kind, th, span, {language: 'th'})]),
    ...(en === undefined ? [] : [make(kind, en, span, {language: 'en'})]),
  ]
}

function speakerFact(
  block: Row['block'],
  cell: Part,
  office: Part | undefined,
  make: MakeFact,
): Fact {
  const found = personIn(block.body, cell.from, cell.to)
  const person = office ? {name: found?.name ?? cell, office} : (found ?? {name: cell})
  return make('speaker', '', spanAcross([cell, ...(office ? [office] : [])]), {
    parts: personFacts(person, make),
  })
}

function spanAcross(parts: readonly Part[]) {
  return {
    start: Math.min(...parts.map(({span}) => span.start)),
    end: Math.max(...parts.map(({span}) => span.end)),
  }
}
