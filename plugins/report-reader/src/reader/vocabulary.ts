import type {Fact, FactKind, Proposal} from './Fact.ts'

/** Names that the dataset has, with which what was read is compared. */
export interface Vocabulary {
  /** Topics by their id without the type, under their names in any language. */
  readonly topics: readonly {readonly id: string; readonly names: readonly string[]}[]
  /** Official spellings of names. */
  readonly terms: readonly string[]
}

const SHORTEST_NAME = 4
/** What of a document its topics are read from. */
const SPOKEN: ReadonlySet<FactKind> = new Set([
  'area',
  'description',
  'initiative',
  'name',
  'summary',
  'title',
])
/** Facts within which topics stand as their parts. */
const WITH_TOPICS: ReadonlySet<FactKind> = new Set(['agendaTopic', 'commitment', 'proposal'])
/** Names whose official spelling counts. */
const OFFICIAL: ReadonlySet<FactKind> = new Set(['venue', 'signedAt'])

/**
 * Adds the topics that a document speaks of, and writes names of places as the vocabulary does where
 * they differ in tone marks, dashes and spaces only. Both are to be checked.
 */
export function withVocabulary(
  proposals: readonly Proposal[],
  {topics, terms}: Vocabulary,
): Proposal[] {
  const find = createFinder(topics)
  const spellings = new Map(terms.map((term) => [skeleton(term), term]))
  return proposals.map((proposal) => {
    const facts = proposal.facts.map((fact) => officialName(withOwnTopics(fact, find), spellings))
    const isSubject = proposal.type === 'presentation' || proposal.type === 'cooperationProject'
    return {
      ...proposal,
      facts: isSubject ? [...facts, ...topicFacts(proposal.id, facts, find)] : facts,
    }
  })
}

type Find = (text: string) => string[]

function createFinder(topics: Vocabulary['topics']): Find {
  const names = topics.flatMap(({id, names: all}) =>
    all.flatMap((name) => {
      const plain = plainName(name)
      return plain.length < SHORTEST_NAME
        ? []
        : [{id, plain, isThai: /[\u0E01-\u0E4E]/.test(plain)}]
    }),
  )
  return (text) => {
    const plain = text.toLowerCase()
    const found = names.filter(({plain: name, isThai}) =>
      isThai ? plain.includes(name) : hasWords(plain, name),
    )
    return Array.from(new Set(found.map(({id}) => id)))
  }
}

/** A name without the word that makes a noun of a verb: texts say it with another verb before. */
function plainName(name: string): string {
  const lower = name.toLowerCase().trim()
  const bare = lower.replace(/^(?:การ|ความ)/, '')
  return bare.length > SHORTEST_NAME * 2 ? bare : lower
}

function hasWords(text: string, name: string): boolean {
  const at = text.indexOf(name)
  return (
    at >= 0 && !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + name.length] ?? '')
  )
}

function withOwnTopics(fact: Fact, find: Find): Fact {
  if (!WITH_TOPICS.has(fact.kind)) return fact
  return {...fact, parts: [...fact.parts, ...topicFacts(fact.id, fact.parts, find)]}
}

/** One fact a topic, where the first text with its name stands. */
function topicFacts(owner: string, facts: readonly Fact[], find: Find): Fact[] {
  const found = new Map<string, Fact>()
  for (const {span, value} of spoken(facts)) {
    for (const topic of find(value)) {
      if (found.has(topic)) continue
      const id = `${owner}/topic-${found.size + 1}`
      const look = {certainty: 'check', doubt: 'inferred'} as const
      found.set(topic, {id, kind: 'topic', value: topic, span, ...look, parts: []})
    }
  }
  return Array.from(found.values())
}

function spoken(facts: readonly Fact[]): Fact[] {
  return facts.flatMap((fact) => {
    if (fact.parts.length > 0) return fact.kind === 'initiative' ? spoken(fact.parts) : []
    const isSpoken = SPOKEN.has(fact.kind) || fact.kind === 'text' || fact.kind === 'what'
    return isSpoken ? [fact] : []
  })
}

function officialName(fact: Fact, spellings: ReadonlyMap<string, string>): Fact {
  if (!OFFICIAL.has(fact.kind)) return fact
  return {
    ...fact,
    parts: fact.parts.map((part) => {
      const official = part.kind === 'name' ? spellings.get(skeleton(part.value)) : undefined
      return official === undefined || official === part.value
        ? part
        : {...part, value: official, certainty: 'check', doubt: 'repaired'}
    }),
  }
}

/** A name without tone marks, dashes and spaces. */
function skeleton(name: string): string {
  return name.toLowerCase().replace(/[\u0E47-\u0E4C\s–—-]/g, '')
}
