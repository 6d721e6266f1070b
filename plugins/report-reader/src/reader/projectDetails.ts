import type {Block} from './blocks.ts'
import {plainDigits} from './blocks.ts'
import type {MakeFact} from './Context.ts'
import {findDays} from './dates.ts'
import type {Fact} from './Fact.ts'
import {spanOf} from './MappedText.ts'

/** A clause of a project's paragraph, by what it tells, and where its words begin. */
export interface DetailClause {
  readonly kind: 'sdg' | 'period' | 'status'
  readonly start: number
  readonly from: number
}

const LEADS: readonly (readonly [DetailClause['kind'], RegExp])[] = [
  [
    'sdg',
    /\s*(?:(?:ซึ่ง|โดย)?(?:สอดคล้องกับ|ตอบสนอง|สนับสนุน))?\s*(?:เป้าหมายการพัฒนาที่ยั่งยืน(?:\s*\(\s*SDGs?\s*\))?|\bSDGs?\b|Sustainable Development Goals?(?:\s*\(\s*SDGs?\s*\))?)/i,
  ],
  [
    'period',
    /\s*(?:โดยมี)?(?:ระยะเวลา(?:ใน)?(?:การ)?(?:ดำเนิน(?:งาน|การ|โครงการ))?|กำหนดดำเนินการ)\s*[:：]?|\b(?:Duration|Period|Timeline|Time\s?frame)\s*[:：]/i,
  ],
  [
    'status',
    /\s*สถานะ(?:โครงการ|การดำเนินงาน)?\s*[:：]?|\bStatus\s*[:：]|\s*(?:ปัจจุบัน|ขณะนี้)(?=[^.]{0,20}(?:ระหว่าง|กำลัง|แล้วเสร็จ|เสร็จสิ้น|ยุติ))/i,
  ],
]
const STATUSES: readonly (readonly [string, RegExp])[] = [
  ['stopped', /ยุติ|ยกเลิก|stopped|cancelled/i],
  ['completed', /แล้วเสร็จ|เสร็จสิ้น|completed/i],
  ['under-way', /ระหว่าง(?:การ)?ดำเนิน|กำลังดำเนิน|under\s*way|ongoing|in progress/i],
  ['approved', /อนุมัติ|เห็นชอบ|approved/i],
  ['agreed', /ตกลง|agreed/i],
  ['proposed', /เสนอ|proposed/i],
]
const MOST_GOALS = 17
const FIRST_PLAIN_BE_YEAR = 2400
const ERA_DIFFERENCE = 543

/** The clauses on goals, period and status, in the order of the text. */
export function detailClauses(text: string): DetailClause[] {
  return LEADS.flatMap(([kind, pattern]) => {
    const match = pattern.exec(text)
    return match ? [{kind, start: match.index, from: match.index + match[0].length}] : []
  }).sort((one, other) => one.start - other.start)
}

/** What the clauses say, as facts. */
export function readDetails(
  block: Block,
  clauses: readonly DetailClause[],
  make: MakeFact,
  until = block.body.text.length,
): Fact[] {
  return clauses.flatMap((clause, index) => {
    const end = clauses[index + 1]?.start ?? until
    if (clause.kind === 'sdg') return goals(block, clause, end, make)
    if (clause.kind === 'period') return period(block, clause, end, make)
    const status = statusIn(block.body.text.slice(clause.from, end))
    return status === undefined
      ? []
      : [make('status', status, spanOf(block.body, clause.start, end))]
  })
}

/** The status that words tell; nothing where they tell none. */
export function statusIn(words: string): string | undefined {
  return STATUSES.find(([, pattern]) => pattern.test(words))?.[0]
}

function goals({body}: Block, {from}: DetailClause, end: number, make: MakeFact): Fact[] {
  const list =
    /^\s*(?:ข้อ(?:ที่)?|เป้าหมาย(?:ที่)?|numbers?|goals?|[:：]|\s)*((?:[\d๐-๙]{1,2}(?:\s*(?:,|และ|and|&)\s*|\s+(?=[\d๐-๙])|(?=$|[^\d๐-๙]))(?:ข้อ(?:ที่)?|เป้าหมายที่|SDGs?)?\s*)+)/i.exec(
      body.text.slice(from, end),
    )
  const start = from + (list?.[0].length ?? 0) - (list?.[1]?.length ?? 0)
  return Array.from((list?.[1] ?? '').matchAll(/[\d๐-๙]{1,2}/g)).flatMap((match) => {
    const number = Number(plainDigits(match[0]))
    if (number < 1 || number > MOST_GOALS) return []
    const at = start + match.index
    return [make('sdg', String(number), spanOf(body, at, at + match[0].length))]
  })
}

/** Days as they are written; of years alone the first and the last day. */
function period({body}: Block, {from}: DetailClause, end: number, make: MakeFact): Fact[] {
  const text = body.text.slice(from, end)
  const [days] = findDays(text).days
  if (days) {
    const span = spanOf(body, from + days.start, from + days.end)
    return [make('startDate', days.startDate, span), make('endDate', days.endDate, span)]
  }
  const years =
    /^[\s:：]*(ปีงบประมาณ)?\s*(?:ปี)?\s*(?:พ\.\s?ศ\.|ค\.\s?ศ\.)?\s*([\d๐-๙]{4})(?:\s*(?:[-–—]|ถึง|to)\s*(?:พ\.\s?ศ\.|ค\.\s?ศ\.)?\s*([\d๐-๙]{4}))?/.exec(
      text,
    )
  if (years?.[2] === undefined) return []
  const first = yearOf(years[2])
  const last = yearOf(years[3] ?? years[2])
  const span = spanOf(body, from, from + years[0].length)
  const isFiscal = years[1] !== undefined
  return [
    make('startDate', isFiscal ? `${first - 1}-10-01` : `${first}-01-01`, span, {
      doubt: 'inferred',
    }),
    make('endDate', isFiscal ? `${last}-09-30` : `${last}-12-31`, span, {doubt: 'inferred'}),
  ]
}

function yearOf(written: string): number {
  const year = Number(plainDigits(written))
  return year >= FIRST_PLAIN_BE_YEAR ? year - ERA_DIFFERENCE : year
}
