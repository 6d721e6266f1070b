import type {Block} from './blocks.ts'
import type {Context, MakeFact} from './Context.ts'
import {announcesPeople} from './delegations.ts'
import type {Fact, Proposal} from './Fact.ts'
import {spanOf} from './MappedText.ts'
import {isPeopleTable, isPresentationTable, personOf, presentationOf} from './tableFacts.ts'
import {findTables, type Table} from './tables.ts'

interface Makers {
  readonly meeting: MakeFact
  readonly within: string
  readonly presentationId: () => string
}

/** What the tables among the paragraphs of a session say. */
export interface TableFacts {
  readonly presentations: readonly Proposal[]
  readonly delegations: readonly Fact[]
  /** Who signed, for the declaration that is found later. */
  readonly signatories: (make: MakeFact) => Fact[]
  readonly used: readonly Block[]
}

/** Reads the tables among the paragraphs of a session: presentations, delegations and signatories. */
export function readSummaryTables(
  blocks: readonly Block[],
  {meeting, within, presentationId}: Makers,
  context: Context,
): TableFacts {
  const presentations: Proposal[] = []
  const delegations: Fact[] = []
  const signing: Table[] = []
  const used: Block[] = []
  for (const table of findTables(blocks)) {
    const isUsed = isPresentationTable(table) || isPeopleTable(table)
    if (!isUsed) continue
    if (isPresentationTable(table)) {
      for (const row of table.rows) {
        const proposal = presentationOf(row, presentationId(), within)
        if (proposal) presentations.push(proposal)
      }
    } else if (isOfSignatories(table)) signing.push(table)
    else {
      delegations.push(...table.rows.flatMap((row) => personOf('delegation', row, meeting) ?? []))
    }
    if (table.head) {
      used.push(table.head)
      context.claims.push(spanOf(table.head.body))
    }
    used.push(...table.rows.map(({block}) => block))
  }
  return {
    presentations,
    delegations,
    signatories: (make) =>
      signing.flatMap(({rows}) => rows.flatMap((row) => personOf('signatory', row, make) ?? [])),
    used,
  }
}

function isOfSignatories({head, above}: Table): boolean {
  if (head && /ลงนาม|sign/i.test(head.body.text)) return true
  return above !== undefined && announcesPeople(above) === 'signatory'
}
