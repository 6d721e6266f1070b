import type {Block} from './blocks.ts'
import {type FoundCapital, leadingCapital} from './capitals.ts'
import {bare, createMakeFact, languageOf, partOf} from './Context.ts'
import type {Fact, Proposal} from './Fact.ts'
import {readInitiatives} from './initiatives.ts'
import {spanOf} from './MappedText.ts'

const TH_VERB =
  /^\s*(?:\([^()]*\)\s*)?(?:ได้)?\s*(?:นำเสนอ|เสนอ|บรรยาย|กล่าวถึง)\s*(?:เกี่ยวกับ|ใน)?\s*(?:หัวข้อ|เรื่อง|ประเด็น)?\s*/
const EN_VERB =
  /^\s*(?:\([^()]*\)\s*)?(?:(?:has|also)\s+)*(?:presented|spoke (?:on|about)|shared|introduced|reported on|outlined)\s+(?:on\s+)?/i
const COLON = /^\s*[:：]\s*/
const TH_STOP = /\s*(?:ได้แก่|อาทิ|เช่น|โดย(?!สาร)|ผ่าน(?=โครงการ|ระบบ|การ)|ซึ่ง|นอกจากนี้|\sเพื่อ|ทั้งนี้|$)/
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
  const facts: Fact[] = [
    make('capital', capital.id, spanOf(body, capital.start, capital.end), {
      doubt: known ? undefined : 'unknownName',
    }),
  ]
  const initiatives = readInitiatives(block, subject, make)
  const title = titleOf(block, subject)
  if (title) {
    facts.push(
      make('title', title.text, spanOf(body, subject, title.end), {
        language: languageOf(title.text),
        doubt: block.repaired ? 'repaired' : title.isSure ? undefined : 'bounds',
      }),
    )
  }
  facts.push(
    make('summary', body.text, spanOf(body), {
      language: languageOf(body.text),
      doubt: block.repaired ? 'repaired' : undefined,
    }),
  )
  const example = exampleOf(block, subject)
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
  const stop = /\s(?:ซึ่ง|โดย|เพื่อ|นอกจากนี้)|$/.exec(body.text.slice(start))?.index ?? 0
  const part = partOf(body, start, start + stop)
  return part.text === '' ? undefined : part
}
