import type {Fact, Proposal, Reading} from './Fact.ts'

/** How a reading compares with the facts that a person expects of a text. */
export interface Score {
  readonly found: readonly string[]
  readonly missed: readonly string[]
  /** What was read and is not expected. */
  readonly surplus: readonly string[]
  /** Of the surplus what a person is not asked to look at. */
  readonly surplusCertain: readonly string[]
}

/** Kinds whose words are whole paragraphs, or follow from other facts. */
const UNCOUNTED: ReadonlySet<Fact['kind']> = new Set(['summary', 'preparationStart'])
const IDENTITY: ReadonlySet<Fact['kind']> = new Set(['capital', 'number', 'organisation'])

/**
 * Compares a reading with expected facts: lines such as `theme@th: …` and
 * `delegation[hanoi]/office@th: …` below the line of their document (`meeting`, `session 1`,
 * `presentation hanoi`, `declaration`, `project 1`). Words count as found when they agree to the
 * letter but for spaces.
 */
export function scoreReading(reading: Reading, expected: string): Score {
  const open = factLines(reading)
  const found: string[] = []
  const missed: string[] = []
  for (const line of expectedLines(expected)) {
    const index = open.findIndex((one) => plain(one.line) === plain(line))
    if (index < 0) missed.push(line)
    else {
      found.push(line)
      open.splice(index, 1)
    }
  }
  return {
    found,
    missed,
    surplus: open.map(({line}) => line),
    surplusCertain: open.flatMap(({line, isCertain}) => (isCertain ? [line] : [])),
  }
}

interface FactLine {
  readonly line: string
  readonly isCertain: boolean
}

/** Each fact of a reading as a line with the document it is of. */
export function factLines({proposals}: Reading): FactLine[] {
  const counts = new Map<string, number>()
  return proposals.flatMap((proposal) => {
    const count = (counts.get(proposal.type) ?? 0) + 1
    counts.set(proposal.type, count)
    const name = documentName(proposal, count)
    const isPresentation = proposal.type === 'presentation'
    const facts = isPresentation
      ? proposal.facts.filter(({kind}) => kind !== 'capital')
      : proposal.facts
    return facts.flatMap((fact) => linesOf(fact, `${name} › `, fact.certainty === 'certain'))
  })
}

function documentName({type, facts}: Proposal, count: number): string {
  if (type === 'session') return `session ${count}`
  if (type === 'cooperationProject') return `project ${count}`
  if (type !== 'presentation') return type
  return `presentation ${facts.find(({kind}) => kind === 'capital')?.value ?? count}`
}

function linesOf(fact: Fact, prefix: string, isCertain: boolean): FactLine[] {
  const {kind, language, value, parts} = fact
  if (UNCOUNTED.has(kind)) return []
  if (parts.length === 0) {
    return [
      {
        line: `${prefix}${kind}${language === undefined ? '' : `@${language}`}: ${value}`,
        isCertain,
      },
    ]
  }
  const identity = parts.find((part) => IDENTITY.has(part.kind))
  const name = `${prefix}${kind}${identity ? `[${identity.value}]` : ''}/`
  return parts
    .filter((part) => part !== identity)
    .flatMap((part) => linesOf(part, name, isCertain && part.certainty === 'certain'))
}

function expectedLines(text: string): string[] {
  let document = ''
  return text.split('\n').flatMap((line) => {
    if (line.trim() === '') return []
    if (line.includes(': ')) return [`${document} › ${line}`]
    document = line.trim()
    return []
  })
}

function plain(line: string): string {
  return line.replace(/\s/g, '')
}
