import {bilingual} from './bilingual.ts'
import type {Block} from './blocks.ts'
import {createMakeFact, languageOf, type MakeFact, partOf} from './Context.ts'
import {findDays} from './dates.ts'
import type {Fact, Proposal} from './Fact.ts'
import {type ListPart, splitEnglishList, splitThaiList} from './lists.ts'
import {spanOf} from './MappedText.ts'
import {presentationStart} from './presentations.ts'
import {venueFacts} from './sessionFacts.ts'
import {findVenue} from './venues.ts'

const TH_SIGNED =
  /(ลงนาม|รับรอง)(?:ใน|รับรอง|ต่อ|ร่วมกันใน)?\s*((?:ร่าง)?(?:ปฏิญญา|แถลงการณ์|บันทึกความเข้าใจ)[\u0E01-\u0E4E]*)(\s*\([^()]*\))?/
const EN_SIGNED =
  /\b(signed|adopted)\s+(?:the\s+)?((?:[A-Z][\w'’–-]*\s+)+(?:Declaration|Statement)(?:\s+on\s+[A-Z][\w'’–-]*(?:\s+(?:of|for|and|the|[A-Z][\w'’–-]*))*)?)/
const TH_PROMISE =
  /(?:ให้คำมั่น(?:ต่อกัน|ร่วมกัน)?|แสดงเจตจำนง(?:ร่วมกัน)?|ตกลงร่วมกัน|มีสาระสำคัญ|(?:มี)?ข้อ(?:ตกลง|ผูกพัน)(?:ร่วมกัน)?)\s*(?:และให้คำมั่น(?:ต่อกัน|ร่วมกัน)?)?\s*(?:ในการ|ที่จะ|ว่าจะ|ใน|ดังนี้|ได้แก่|คือ)+\s*[:：]?\s*/
const EN_PROMISE =
  /(?:commit(?:s|ted|ting)?\s+(?:themselves\s+|the\s+capitals\s+)?to|pledg(?:es|ed|ing)\s+to|undertakes?\s+to)\s*[:：]?\s*/i
const TH_SUBJECTS = /\s*(?:ใน(?:\s?\d+)?\s?ประเด็น(?:เกี่ยวกับ|ต่าง\s?ๆ)?\s*(?:ได้แก่)?|ในเรื่อง)\s*/

/** A declaration that a paragraph says was signed or adopted, with its commitments in order. */
export function readDeclaration(
  block: Block,
  following: readonly Block[],
): {proposal: Proposal; make: MakeFact; used: readonly Block[]} | undefined {
  const {body} = block
  const match = TH_SIGNED.exec(body.text) ?? EN_SIGNED.exec(body.text)
  if (!match) return undefined
  const make = createMakeFact('declaration-1')
  const nameStart = match.index + match[0].indexOf(match[2] ?? '')
  const nameEnd = match.index + match[0].length
  const name = partOf(body, nameStart, nameEnd)
  const {th, en} = bilingual(name.text)
  const isSigned = /ลงนาม|signed/i.test(match[1] ?? '')
  const facts: Fact[] = [
    ...(th === undefined ? [] : [make('name', th, name.span, {language: 'th'})]),
    ...(en === undefined ? [] : [make('name', en, name.span, {language: 'en'})]),
    make('status', isSigned ? 'signed' : 'adopted', spanOf(body, match.index, nameEnd)),
    ...(isSigned ? whenAndWhereSigned(block, match.index, nameEnd, make) : []),
  ]
  const used = listed(following)
  const inline = used.length > 0 ? [] : inlineCommitments(block, nameEnd, make)
  const items = used.map((item, index) => {
    const part = partOf(item.body, 0, item.body.text.length)
    const number = item.marker?.number || String(index + 1)
    return commitment(number, {...part, isSure: true}, make)
  })
  return {
    proposal: {id: 'declaration-1', type: 'declaration', facts: [...facts, ...inline, ...items]},
    make,
    used,
  }
}

/** The day and the place of the signing, where the sentence has them. */
function whenAndWhereSigned({body}: Block, from: number, end: number, make: MakeFact): Fact[] {
  const stop =
    /(?<![\u0E00-\u0E7F])[.](?:\s|$)|\s(?:โดย(?!มีพิธี)|ซึ่ง|เพื่อ(?!น[กขคงจชซดตทบปผพภมรลสหเแไใ\s])|ทั้งนี้)|$/.exec(
      body.text.slice(end),
    )
  const until = end + (stop?.index ?? 0)
  const [after] = findDays(body.text.slice(end, until)).days
  const before = findDays(body.text.slice(Math.max(0, from - 120), from)).days.at(-1)
  const days = after
    ? {...after, at: end}
    : before && /^\s*[,]?\s*[^.]{0,60}$/.test(body.text.slice(before.end, from))
      ? {...before, at: Math.max(0, from - 120)}
      : undefined
  const venue =
    (after && findVenue(body, end, end + after.start)) ??
    findVenue(body, after ? end + after.end : end, until)
  return [
    ...(days
      ? [make('signedOn', days.startDate, spanOf(body, days.at + days.start, days.at + days.end))]
      : []),
    ...(venue ? venueFacts('signedAt', venue, make) : []),
  ]
}

/** The commitments right below, when the paragraph leaves its list to them. */
function listed(following: readonly Block[]): Block[] {
  const end = following.findIndex((block) => !block.marker || presentationStart(block))
  return following.slice(0, end < 0 ? following.length : end)
}

function inlineCommitments(block: Block, from: number, make: MakeFact): Fact[] {
  const text = block.body.text.slice(from)
  const promise = TH_PROMISE.exec(text) ?? EN_PROMISE.exec(text)
  if (!promise) return []
  const start = from + promise.index + promise[0].length
  const rest = block.body.text.slice(start)
  if (languageOf(rest) === 'en') {
    const stop = /\.(?:\s|$)|$/.exec(rest)?.index ?? rest.length
    return splitEnglishList(block, start, start + stop).map((part, index) =>
      commitment(String(index + 1), part, make),
    )
  }
  return numbered(block, splitThaiList(block, start, block.body.text.length), make)
}

/** Commitments one after the other; those behind "on the subjects of" are parts of the one before. */
function numbered(block: Block, parts: readonly ListPart[], make: MakeFact): Fact[] {
  const facts: Fact[] = []
  let whole = 0
  let inner = 0
  for (const part of parts) {
    const subjects = TH_SUBJECTS.exec(block.body.text.slice(part.from, part.to))
    if (subjects) {
      const border = part.from + subjects.index
      whole += 1
      inner = 1
      const head = {...partOf(block.body, part.from, border), isSure: part.isSure}
      const first = {
        ...partOf(block.body, border + subjects[0].length, part.to),
        isSure: part.isSure,
      }
      facts.push(commitment(String(whole), head, make))
      if (first.text !== '') facts.push(commitment(`${whole}.${inner}`, first, make))
      continue
    }
    if (inner > 0) inner += 1
    else whole += 1
    facts.push(commitment(inner > 0 ? `${whole}.${inner}` : String(whole), part, make))
  }
  return facts
}

function commitment(number: string, part: ListPart, make: MakeFact): Fact {
  const doubt = part.isSure ? undefined : 'bounds'
  const text = part.text.replace(/^\([\d๐-๙]{1,2}\)\s*/, '')
  return make('commitment', '', part.span, {
    doubt,
    parts: [
      make('number', number, part.span),
      make('text', text, part.span, {language: languageOf(text), doubt}),
    ],
  })
}
