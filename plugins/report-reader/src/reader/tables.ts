import type {Block} from './blocks.ts'
import {capitalNamed, namedCapitals} from './capitals.ts'
import {partOf, type Part} from './Context.ts'
import {personIn} from './people.ts'

/** What a column of a table holds. */
export type Column =
  | 'agency'
  | 'capital'
  | 'capitals'
  | 'framework'
  | 'number'
  | 'office'
  | 'period'
  | 'person'
  | 'pillar'
  | 'project'
  | 'role'
  | 'sdg'
  | 'status'
  | 'summary'
  | 'title'

/** A row of a table: its cells by their columns. */
export interface Row {
  readonly block: Block
  readonly cells: ReadonlyMap<Column, Part>
}

/** Rows that stand together under names of columns, or that tell by themselves what they hold. */
export interface Table {
  readonly head?: Block
  /** The paragraph above the table. */
  readonly above?: Block
  readonly columns: readonly (Column | undefined)[]
  readonly rows: readonly Row[]
}

const NAMES: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:ที่|ลำดับ(?:ที่)?|ข้อ|no\.?|#|number)$/i],
  ['capitals', /^(?:เมือง|เมืองหลวง)ที่(?:ร่วมมือ|เข้าร่วม|ร่วม)|partners?|คู่ความร่วมมือ/i],
  ['capital', /^(?:ชื่อ)?(?:เมือง(?:หลวง)?|ประเทศ|capital|city|country)(?:\s*\/.*)?$/i],
  ['office', /^(?:ตำแหน่ง|position|office|title and office|designation)$/i],
  [
    'person',
    /หัวหน้าคณะ|ผู้นำเสนอ|ผู้แทน|ผู้ลงนาม|ชื่อ(?:-|\s)?(?:นาม)?สกุล|^ชื่อ$|speaker|head of delegation|^name$|signator|presenter|representative/i,
  ],
  ['pillar', /เสา|pillar/i],
  ['framework', /กรอบ|framework|รูปแบบความร่วมมือ/i],
  ['agency', /หน่วยงาน|สำนัก|agenc|department/i],
  ['status', /สถานะ|status|ความคืบหน้า/i],
  ['period', /ระยะเวลา|period|duration/i],
  ['sdg', /SDG|เป้าหมายการพัฒนา/i],
  ['role', /ฐานะ|บทบาท|role/i],
  ['project', /^(?:ชื่อ)?โครงการ|project/i],
  ['summary', /สาระสำคัญ|รายละเอียด|สรุป|summary|details/i],
  ['title', /หัวข้อ|เรื่อง|ประเด็น|topic|title|subject|presentation/i],
]
const FEWEST_NAMED = 2

/** The tables in paragraphs: lines with tabs, one below the other. */
export function findTables(blocks: readonly Block[]): Table[] {
  const tables: Table[] = []
  let from = 0
  while (from < blocks.length) {
    let to = from
    while (to < blocks.length && isRow(blocks[to])) to += 1
    const table = tableOf(blocks.slice(from, to), blocks[from - 1])
    if (table) tables.push(table)
    from = Math.max(to, from + 1)
  }
  return tables
}

function isRow(block: Block | undefined): boolean {
  return block?.body.text.includes('\t') === true
}

function tableOf(blocks: readonly Block[], above: Block | undefined): Table | undefined {
  const [first] = blocks
  if (!first) return undefined
  const named = cellsOf(first).map(({text}) => NAMES.find(([, pattern]) => pattern.test(text))?.[0])
  const isHead =
    named.filter((column) => column !== undefined).length >= FEWEST_NAMED &&
    !cellsOf(first).some(({text}) => capitalNamed(text) !== undefined)
  const columns = isHead ? named : guessed(first)
  if (columns.filter((column) => column !== undefined).length < FEWEST_NAMED) return undefined
  const rows = (isHead ? blocks.slice(1) : blocks).map((block) => ({
    block,
    cells: new Map(
      cellsOf(block).flatMap((part, index) => {
        const column = columns[index]
        return column === undefined || part.text === '' ? [] : [[column, part] as const]
      }),
    ),
  }))
  return {
    ...(isHead ? {head: first} : {}),
    ...(above ? {above} : {}),
    columns,
    rows: rows.filter(({cells}) => cells.size > 0),
  }
}

/** Columns without names: a capital, a person, and the office behind the person. */
function guessed(block: Block): (Column | undefined)[] {
  const cells = cellsOf(block)
  const person = cells.findIndex(({from, to}) => personIn(block.body, from, to)?.from === from)
  return cells.map(({text}, index) => {
    if (/^[\d๐-๙]{1,3}\.?$/.test(text)) return 'number'
    if (index === person) return 'person'
    if (person >= 0 && index === person + 1) return 'office'
    const [capital] = namedCapitals(text)
    return capital && capital.end - capital.start === text.length ? 'capital' : undefined
  })
}

function cellsOf({body}: Block): Part[] {
  let from = 0
  return body.text.split('\t').map((cell) => {
    const part = partOf(body, from, from + cell.length)
    from += cell.length + 1
    return part
  })
}
