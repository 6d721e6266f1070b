import type {Block} from './blocks.ts'
import {type FoundCapital, leadingCapital} from './capitals.ts'
import {bare, createMakeFact, languageOf, partOf} from './Context.ts'
import type {Fact, Proposal} from './Fact.ts'
import {readInitiatives} from './initiatives.ts'
import {sliceMapped, spanOf} from './MappedText.ts'
import {personFacts, personIn} from './people.ts'
import {findPillars} from './pillars.ts'

const TH_VERB =
  /^\s*(?:\([^()]*\)\s*)?(?:โดย(?:มี)?[^.]{4,120}?(?=(?:ได้)?\s*นำเสนอ(?:เรื่อง|หัวข้อ|\s)))?(?:ได้)?\s*(?:นำเสนอ|เสนอ|บรรยาย|กล่าวถึง)\s*(?:เกี่ยวกับ|ใน)?\s*(?:หัวข้อ|เรื่อง|ประเด็น)?\s*/
const EN_VERB =
  /^\s*(?:\([^()]*\)\s*)?(?:(?:has|also)\s+)*(?:presented|spoke (?:on|about)|shared|introduced|reported on|outlined)\s+(?:on\s+)?/i
const SPEAKER =
  /\s*(?:\(?\s*ผู้นำเสนอ\s*[:：]?\s*(?:ได้แก่|คือ)?\s*|(?:โดย(?:มี)?|นำเสนอโดย)\s*(?=นา|ดร|พล|ผ|คุณ|ท่าน|ศ|ร|ม\.)|(?:The\s+)?\b(?:speaker|presenter)\s*(?:[:：]|was|is)\s*|\bpresented\s+by\s+)/gi
const COLON = /^\s*[:：]\s*/
const TH_STOP =
  /\s*(?:ได้แก่|อาทิ|เช่น|\sโดย(?!สาร|(?:มุ่ง)?เน้น)|ผ่าน(?=โครงการ|ระบบ|การ)|ซึ่ง|นอกจากนี้|\sเพื่อ(?!น[กขคงจชซดตทบปผพภมรลสหเแไใ\s])|ทั้งนี้|$)/
const EN_STOP = /\s*(?:,?\s*(?:namely|including|such as|through|with|which)\s|[.;](?:\s|$)|$)/

/** Where a presentation begins in a paragraph: behind the capital and the verb. */
export interface PresentationStart {
  readonly capital: FoundCapital
  readonly subject: number
}

/** Whether a paragraph says what a capital presented. Without a bullet the verb must be there. */
export function presentationStart(block: Block): PresentationStart | undefined {
  const {text} = block.body
  const article = /^(?:the\s+)?/i.exec(text)?.[0].length ?? 0
  const capital = leadingCapital(text) ?? shifted(leadingCapital(text.slice(article)), article)
  if (!capital) return undefined
  const rest = text.slice(capital.end)
  const verb = TH_VERB.exec(rest) ?? EN_VERB.exec(rest) ?? (block.marker ? COLON.exec(rest) : null)
  const isOther = !block.marker && /^\s*(?:ได้)?\s*เสนอ/.test(rest)
  return verb && !isOther ? {capital, subject: capital.end + verb[0].length} : undefined
}

function shifted(found: FoundCapital | undefined, by: number): FoundCapital | undefined {
  return found && {...found, start: found.start + by, end: found.end + by}
}

/** A presentation as a proposal: the capital, the title, what is said, and the projects in it. */
export function readPresentation(
  block: Block,
  {capital, subject}: PresentationStart,
  id: string,
  within: string,
): Proposal {
  const {body} = block
  const make = createMakeFact(id)
  const known = /^[a-z]/.test(capital.id)
  const speaker = speakerOf(block, capital.end)
  const pillars = findPillars(body.text.slice(subject)).map(({id: pillar, clause, start, end}) => ({
    pillar,
    clause: subject + clause,
    span: spanOf(body, subject + start, subject + end),
  }))
  const until = Math.min(
    speaker && speaker.clause > subject ? speaker.clause : body.text.length,
    ...pillars.map(({clause}) => clause),
  )
  const said = until < body.text.length ? upTo(block, until) : block
  const facts: Fact[] = [
    make('capital', capital.id, spanOf(body, capital.start, capital.end), {
      doubt: known ? undefined : 'unknownName',
    }),
  ]
  const initiatives = readInitiatives(said, subject, make)
  const title = titleOf(said, subject)
  if (title) {
    facts.push(
      make('title', title.text, spanOf(body, subject, title.end), {
        language: languageOf(title.text),
        doubt: block.repaired ? 'repaired' : title.isSure ? undefined : 'bounds',
      }),
    )
  }
  if (speaker) {
    facts.push(
      make('speaker', '', spanOf(body, speaker.person.from, speaker.person.to), {
        parts: personFacts(speaker.person, make),
      }),
    )
  }
  facts.push(...pillars.map(({pillar, span}) => make('pillar', pillar, span)))
  facts.push(
    make('summary', body.text, spanOf(body), {
      language: languageOf(body.text),
      doubt: block.repaired ? 'repaired' : undefined,
    }),
  )
  const example = exampleOf(said, subject)
  if (example) {
    facts.push(
      ...initiatives,
      make('initiative', '', example.span, {
        doubt: 'bounds',
        parts: [
          make('name', example.text, example.span, {language: 'th', doubt: 'bounds'}),
          make('place', example.text, example.span, {language: 'th'}),
        ],
      }),
    )
  } else facts.push(...initiatives)
  return {id, type: 'presentation', within, facts}
}

/** The paragraph without what stands from a place on. */
function upTo(block: Block, end: number): Block {
  return {
    ...block,
    body: sliceMapped(block.body, 0, end),
    seams: block.seams.filter((at) => at < end),
  }
}

/** Who presented: `โดยนาย… รองผู้ว่าราชการ…`, `Speaker: Ms. …`. */
function speakerOf({body}: Block, from: number) {
  for (const match of body.text.slice(from).matchAll(SPEAKER)) {
    const start = from + match.index + match[0].length
    const person = personIn(body, start, Math.min(body.text.length, start + 200))
    if (person && person.from === start) return {person, clause: from + match.index}
  }
  return undefined
}

interface Title {
  readonly text: string
  readonly end: number
  readonly isSure: boolean
}

/** What a presentation is about: its subject without the projects that stand in between. */
function titleOf({body}: Block, from: number): Title | undefined {
  const rest = body.text.slice(from)
  const isThai = languageOf(rest) === 'th'
  const stop = (isThai ? TH_STOP : EN_STOP).exec(rest)?.index ?? rest.length
  const head = rest.slice(0, stop)
  const project = isThai ? head.search(/โครงการ/) : -1
  if (project > 4) {
    const lead = head.slice(0, project).replace(/\s*(?:และ|หรือ|ผ่าน|ด้วย)\s*$/, '')
    const first = partOf(body, from, from + lead.length)
    const next = /\sและ((?:การ|ความ|นโยบาย)[\s\S]*)$/.exec(head.slice(project))
    const second = next
      ? partOf(body, from + stop - (next[1] ?? '').length, from + stop)
      : undefined
    const text = second ? `${first.text} และ${second.text}` : first.text
    return {text, end: second?.to ?? first.to, isSure: false}
  }
  const inner = project === 0 ? head.search(/เพื่อ/) : -1
  const part = partOf(body, from, from + (inner > 0 ? inner : stop))
  const text = bare(isThai ? part.text : part.text.replace(/^(?:the|its|an?)\s+/i, ''))
  return text === '' ? undefined : {text, end: part.to, isSure: true}
}

/** A place that a presentation gives as its example. */
function exampleOf({body}: Block, from: number) {
  const match = /(?:โดย)?ยกตัวอย่าง(?:เช่น|จาก|ของ)?\s*/.exec(body.text.slice(from))
  if (!match) return undefined
  const start = from + match.index + match[0].length
  const stop =
    /\s(?:ซึ่ง|โดย|เพื่อ(?!น[กขคงจชซดตทบปผพภมรลสหเแไใ\s])|นอกจากนี้)|$/.exec(body.text.slice(start))
      ?.index ?? 0
  const part = partOf(body, start, start + stop)
  return part.text === '' ? undefined : part
}
