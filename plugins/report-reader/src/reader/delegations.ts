import type {Block} from './blocks.ts'
import {type FoundCapital, namedCapitals} from './capitals.ts'
import type {MakeFact} from './Context.ts'
import type {Fact} from './Fact.ts'
import {spanOf} from './MappedText.ts'
import {type Person, personFacts, personIn} from './people.ts'

/** Whom a list names: those who led the delegations, or those who signed. */
export type PeopleKind = 'delegation' | 'signatory'

const SIGNATORIES = /ผู้(?:ร่วม)?ลงนาม(?!ใน(?:คำสั่ง))|ลงนามโดย|signed\s+by\b|signator(?:y|ies)/i
const DELEGATIONS =
  /หัวหน้าคณะ(?:ผู้แทน)?|คณะผู้แทน|heads?\s+of\s+(?:the\s+)?delegations?|delegations?\b/i
const ANNOUNCES = /(?:ดังนี้|ได้แก่|ประกอบด้วย|คือ|[:：]|were|by)\s*$/i
const LED =
  /(?:คณะผู้แทน|หัวหน้าคณะ)[^.]{0,60}?(?:นำโดย|ได้แก่|คือ|มี)|delegations?\s+(?:was|were)\s+(?:led|headed)\s+by|led\s+the\s+[^.]{0,40}delegation/gi
const LONGEST_ANNOUNCEMENT = 160
const ROLES: readonly (readonly [string, RegExp])[] = [
  ['observer', /ผู้สังเกตการณ์|observer/i],
  ['host', /เจ้าภาพ|\bhost\b/i],
  ['member', /สมาชิก$|\bmember\b/i],
]

/** Whether a paragraph says that people follow, and which. */
export function announcesPeople({body}: Block): PeopleKind | undefined {
  const {text} = body
  if (text.length > LONGEST_ANNOUNCEMENT && !ANNOUNCES.test(text.slice(-40))) return undefined
  const end = text.slice(-LONGEST_ANNOUNCEMENT)
  const isAlone = text.length < 60 && !/[.]$/.test(text)
  if (!ANNOUNCES.test(end) && !isAlone) return undefined
  const last = end.slice(-80)
  if (SIGNATORIES.test(last)) return 'signatory'
  return DELEGATIONS.test(last) ? 'delegation' : undefined
}

/** The people in the items below a paragraph that announces them, one fact a person with a capital. */
export function readPeopleList(
  kind: PeopleKind,
  following: readonly Block[],
  make: MakeFact,
): {facts: Fact[]; used: Block[]} {
  const facts: Fact[] = []
  const used: Block[] = []
  for (const block of following) {
    const isItem = block.marker !== undefined || block.body.text.includes('\t')
    const fact = isItem ? personItem(kind, block, make) : undefined
    if (!fact) break
    facts.push(fact)
    used.push(block)
  }
  return {facts, used}
}

/** `Bangkok: Mr. …, Governor of Bangkok (host)`; the capital before the person or in the office. */
export function personItem(kind: PeopleKind, block: Block, make: MakeFact): Fact | undefined {
  const {body} = block
  const person = personIn(body, 0, body.text.length)
  if (!person) return undefined
  const whole = officeToEnd(block, person)
  const capital = capitalOf(block, whole)
  return capital && personFact(kind, block, whole, capital, make)
}

/** In an item the rest of the line is the office, whatever words it has. */
function officeToEnd({body}: Block, person: Person): Person {
  if (person.office) return person
  const rest = body.text.slice(person.to)
  const lead = /^[\s,]+/.exec(rest)?.[0].length ?? 0
  const length = /[(;]|\t(?=\S)|$/.exec(rest.slice(lead))?.index ?? 0
  const text = rest.slice(lead, lead + length).trim()
  if (lead === 0 || text === '') return person
  const from = person.to + lead
  const office = {text, span: spanOf(body, from, from + text.length), from, to: from + text.length}
  return {...person, office, to: office.to}
}

function capitalOf({body}: Block, {from, office, to}: Person): FoundCapital | undefined {
  const label = /^(.{2,60}?)\s*(?:[:：\t]|\s[–—-]\s)/.exec(body.text.slice(0, from))
  const named = namedCapitals(body.text.slice(0, from))[0]
  if (named) return named
  if (label?.[1] !== undefined && !/^[\d๐-๙]+$/.test(label[1])) {
    return {id: label[1].trim(), start: 0, end: label[1].length}
  }
  const inOffice = office && shifted(namedCapitals(office.text)[0], office.from)
  return inOffice ?? shifted(namedCapitals(body.text.slice(to))[0], to)
}

function shifted(found: FoundCapital | undefined, by: number): FoundCapital | undefined {
  return found && {...found, start: found.start + by, end: found.end + by}
}

function personFact(
  kind: PeopleKind,
  {body, repaired}: Block,
  person: Person,
  {id, start, end}: FoundCapital,
  make: MakeFact,
): Fact {
  const isKnown = /^[a-z]/.test(id)
  const doubt = isKnown ? (repaired ? 'repaired' : undefined) : 'unknownName'
  const after = body.text.slice(person.to)
  const bracket = /^[^(]{0,40}\(([^()]*)\)/.exec(after) ?? /^\t([^\t]+)/.exec(after)
  const role = bracket && ROLES.find(([, pattern]) => pattern.test(bracket[1] ?? ''))
  const roleFrom = person.to + (bracket?.index ?? 0)
  return make(kind, '', spanOf(body, Math.min(start, person.from), Math.max(end, person.to)), {
    doubt,
    parts: [
      make('capital', id, spanOf(body, start, end), {doubt: isKnown ? undefined : 'unknownName'}),
      ...personFacts(trimmedOffice(person, body.text), make),
      ...(kind === 'delegation' && role && bracket
        ? [make('role', role[0], spanOf(body, roleFrom, roleFrom + bracket[0].length))]
        : []),
    ],
  })
}

/** An office without a capital that stands behind it with a space between. */
function trimmedOffice(person: Person, text: string): Person {
  const {office} = person
  if (!office) return person
  const isThai = /^[\u0E01-\u0E4E]/.test(office.text)
  const last = namedCapitals(office.text).at(-1)
  const isApart =
    last !== undefined &&
    last.end === office.text.length &&
    (isThai ? /\s$/ : /,\s*$/).test(office.text.slice(0, last.start))
  if (!isApart || last === undefined) return person
  const cut = office.text.slice(0, last.start).replace(/[\s,]+$/, '')
  const to = office.from + text.slice(office.from).indexOf(cut) + cut.length
  return {...person, office: {...office, text: cut, to}}
}

/** Who led a delegation, where a sentence says so: `Bangkok's delegation was led by Ms. …`. */
export function readDelegationSentences(block: Block, make: MakeFact): Fact[] {
  const {body} = block
  return Array.from(body.text.matchAll(LED)).flatMap((match) => {
    const from = match.index + match[0].length
    const person = personIn(body, from, Math.min(body.text.length, from + 200))
    if (!person || person.from > from + 4) return []
    const before = Math.max(0, match.index - 40)
    const capital =
      shifted(namedCapitals(body.text.slice(before, from)).at(-1), before) ??
      (person.office && shifted(namedCapitals(person.office.text)[0], person.office.from))
    return capital ? [personFact('delegation', block, person, capital, make)] : []
  })
}
