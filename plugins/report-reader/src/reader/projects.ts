import {agencies} from './agencies.ts'
import {bilingual} from './bilingual.ts'
import type {Block} from './blocks.ts'
import {findCapitals} from './capitals.ts'
import {type Context, createMakeFact, languageOf, type MakeFact, partOf} from './Context.ts'
import type {Doubt, Fact, Proposal} from './Fact.ts'
import {saysApproved} from './followUp.ts'
import {splitEnglishList, splitThaiList} from './lists.ts'
import {type Span, spanOf} from './MappedText.ts'
import {detailClauses, readDetails} from './projectDetails.ts'
import {splitAtNumbers} from './splitAtNumbers.ts'
import {isProjectTable, projectOf} from './tableFacts.ts'
import {findTables} from './tables.ts'

interface Framework {
  readonly kind: 'bilateral' | 'multilateral'
  readonly block: Block
  readonly span: Span
  readonly doubt?: Doubt
  readonly partners: readonly {readonly id: string; readonly span: Span}[]
  readonly open?: Span
}

const TH_FRAMEWORK =
  /^(?:กรอบ)?ความร่วมมือ(?:ใน)?(?:แบบ|รูปแบบ|ใน(?:รูป)?แบบ|ระดับ)?\s*(ทวิภาคี|พหุภาคี|พหุพาคี|พหุพาคื)/
const EN_FRAMEWORK = /^(?:The\s+)?(bilateral|multilateral)\s+(?:cooperation\s*)?(?:framework)?/i
const PROJECTS_A_STEP = 10
const SHORT_ANNOUNCEMENT = 80
const ANNOUNCES = /(?:the following|ดังนี้)\s*[:：.]?$/
const OPEN =
  /เมืองหลวง(?:อื่น\s?ๆ\s?)?ที่มี(?:ความพร้อม|ศักยภาพ|ความสนใจ)[^\s(]*(?:และมีศักยภาพ)?|capitals\s+that\s+are\s+(?:ready|interested|able)[^.:;]*/i

/** The projects under the frameworks of cooperation, each a proposal. Yields between some of them. */
export function* readProjects(
  blocks: readonly Block[],
  context: Context,
): Generator<number, {proposals: Proposal[]; used: ReadonlySet<Block>}> {
  const proposals: Proposal[] = []
  const used = new Set<Block>()
  const lead = leadOf(blocks)
  for (const table of findTables(blocks).filter(isProjectTable)) {
    if (table.head) context.claims.push(spanOf(table.head.body))
    for (const row of table.rows) {
      const order = proposals.length + 1
      const proposal = projectOf(row, order, `cooperationProject-${order}`)
      if (!proposal) continue
      proposals.push(proposal)
      used.add(row.block)
    }
    if (table.head) used.add(table.head)
  }
  let framework: Framework | undefined
  let approved: Block | undefined
  for (const block of blocks.flatMap((block) => splitAtNumbers(block, 'paren'))) {
    if (used.has(block)) continue
    if (saysApproved(block)) {
      approved = block
      if (block.body.text.length < SHORT_ANNOUNCEMENT && ANNOUNCES.test(block.body.text)) {
        context.claims.push(spanOf(block.body))
      }
    }
    const next = frameworkOf(block, context)
    if (next) {
      framework = next
      context.claims.push(spanOf(block.body))
      used.add(block)
      continue
    }
    const isItem = block.marker !== undefined || block.body.text.startsWith('ด้าน')
    if (!framework || !isItem) continue
    const id = `cooperationProject-${proposals.length + 1}`
    if (proposals.length % PROJECTS_A_STEP === 0) yield 0.9
    proposals.push(readProject(block, {framework, approved, lead}, proposals.length + 1, id))
    context.claims.push(...linkWords(block))
    used.add(block)
  }
  return {proposals, used}
}

function frameworkOf(block: Block, context: Context): Framework | undefined {
  const {body} = block
  const match = TH_FRAMEWORK.exec(body.text) ?? EN_FRAMEWORK.exec(body.text)
  if (!match || body.text.length > 300) return undefined
  const word = (match[1] ?? '').toLowerCase()
  const kind = word === 'ทวิภาคี' || word === 'bilateral' ? 'bilateral' : 'multilateral'
  const open = OPEN.exec(body.text)
  const partners = findCapitals(body.text).map(({id, start, end}) => ({
    id,
    span: spanOf(body, start, end),
  }))
  const own = partners.filter(({id}) => id !== 'bangkok')
  if (kind === 'bilateral' && own.length > 1) {
    context.problems.push({kind: 'manyPartners', found: own.length, span: spanOf(body)})
  }
  return {
    kind,
    block,
    span: spanOf(body, 0, match[0].length),
    ...(word.startsWith('พหุพา') ? {doubt: 'repaired'} : {}),
    partners: own,
    ...(open ? {open: spanOf(body, open.index, open.index + open[0].length)} : {}),
  }
}

const TH_TITLE_END =
  /\s*(?:\sซึ่ง|\sเพื่อ(?!น[กขคงจชซดตทบปผพภมรลสหเแไใ\s])|เพื่อ(?!น[กขคงจชซดตทบปผพภมรลสหเแไใ\s])(?=นำ|เป็น|สร้าง|ให้)|\sในประเด็น|\sได้แก่|\sโดย|\sประกอบด้วย|$)/
const EN_TITLE_END = /\s*(?:,|:|;|\s[–—-]\s|\.(?:\s|$)|\s(?:to|which|with|in the areas?)\s|$)/
const TH_AREAS = /(?:ในประเด็น(?:ต่าง\s?ๆ)?\s*)?(?:ได้แก่|ประกอบด้วย|คือ)\s*/
const EN_AREAS =
  /^\s*[:：](?!\s*areas?\b)\s*(?=[^.]*[,;])|\b(?:areas? of work|in the areas? of|covering|namely|including)\s*[:：]?\s*/i
const AGENCIES =
  /\s*(?:โดย(?:มี)?)?หน่วยงาน(?:ที่)?(?:เกี่ยวข้อง|รับผิดชอบ|หลัก|ดำเนินการ)+\s*(?:ได้แก่|คือ|ประกอบด้วย|:)?\s*|[.;]?\s*(?:[Rr]esponsible|[Rr]elevant|[Ii]mplementing|[Ll]ead)\s+(?:agencies|departments|agency|department)\s*(?:are|is|:)?\s*[:：]?\s*|[.;]?\s*\bAgenc(?:y|ies)\s*[:：]\s*/
interface Surroundings {
  readonly framework: Framework
  readonly approved: Block | undefined
  readonly lead: Span | undefined
}

/** Where the text says that the projects are Bangkok's. */
function leadOf(blocks: readonly Block[]): Span | undefined {
  for (const {body} of blocks) {
    const match =
      /(?:คำสั่ง|ของ|ผู้ว่าราชการ)กรุงเทพมหานคร|^กรุงเทพมหานคร(?=ได้|เห็นชอบ)|BMA|Governor of Bangkok/.exec(
        body.text,
      )
    if (match) return spanOf(body, match.index, match.index + match[0].length)
  }
  return undefined
}

function readProject(
  block: Block,
  {framework, approved, lead}: Surroundings,
  order: number,
  id: string,
): Proposal {
  const {body} = block
  const make = createMakeFact(id)
  const isThai = languageOf(body.text) === 'th'
  const doubt: Doubt | undefined = block.repaired ? 'repaired' : undefined
  const details = detailClauses(body.text)
  const agenciesAt = AGENCIES.exec(body.text)
  const agenciesFrom = agenciesAt ? agenciesAt.index + agenciesAt[0].length : 0
  const until = Math.min(agenciesAt?.index ?? body.text.length, ...details.map(({start}) => start))
  const agenciesUntil = Math.min(
    body.text.length,
    ...details.filter(({start}) => start >= agenciesFrom).map(({start}) => start),
  )
  const start = /^(?:ด้าน|เรื่อง)\s*/.exec(body.text)?.[0].length ?? 0
  const head = body.text.slice(start, until)
  const titleEnd = start + ((isThai ? TH_TITLE_END : EN_TITLE_END).exec(head)?.index ?? head.length)
  const title = partOf(body, start, titleEnd)
  const {th, en} = bilingual(title.text)
  const areasAt = (isThai ? TH_AREAS : EN_AREAS).exec(body.text.slice(titleEnd, until))
  const summaryEnd = areasAt ? titleEnd + areasAt.index : until
  const summary = partOf(body, titleEnd, summaryEnd)
  const summaryText = summary.text.replace(/^ซึ่ง|\s*ใน(?:ประเด็น)?(?:ต่าง\s?ๆ)?$/g, '').trim()
  const facts: Fact[] = [
    ...(th === undefined ? [] : [make('title', th, title.span, {language: 'th', doubt})]),
    ...(en === undefined ? [] : [make('title', en, title.span, {language: 'en'})]),
    make('number', String(order), title.span, {doubt: 'inferred'}),
    ...(summaryText.length < 8
      ? []
      : [make('summary', summaryText, summary.span, {language: languageOf(summaryText), doubt})]),
    make('framework', framework.kind, framework.span, {doubt: framework.doubt}),
    ...(lead ? [make('leadCapital', 'bangkok', lead, {doubt: 'inferred'})] : []),
    ...framework.partners.map((partner) => make('partner', partner.id, partner.span)),
    ...(framework.open ? [make('openToCapitals', 'true', framework.open)] : []),
    ...(areasAt ? areas(block, titleEnd + areasAt.index + areasAt[0].length, until, make) : []),
    ...(agenciesAt ? agencies(block, agenciesFrom, agenciesUntil, make) : []),
    ...readDetails(block, details, make),
  ]
  if (approved && !facts.some(({kind}) => kind === 'status')) {
    const at = /เห็นชอบ|อนุมัติ|approved/i.exec(approved.body.text)
    const from = at?.index ?? 0
    const span = spanOf(approved.body, from, from + (at?.[0].length ?? 0))
    facts.push(make('status', 'approved', span))
  }
  return {id, type: 'cooperationProject', facts}
}

/** The words that lead from the title to the areas and from these to the agencies. */
function linkWords({body}: Block): Span[] {
  const links = [AGENCIES, TH_AREAS, EN_AREAS].flatMap((pattern) => {
    const match = pattern.exec(body.text)
    return match ? [spanOf(body, match.index, match.index + match[0].length)] : []
  })
  return [...links, ...detailClauses(body.text).map(({start, from}) => spanOf(body, start, from))]
}

function areas(block: Block, from: number, to: number, make: MakeFact): Fact[] {
  const split = languageOf(block.body.text) === 'th' ? splitThaiList : splitEnglishList
  return split(block, from, to).map(({text, span, isSure}) =>
    make('area', text, span, {
      language: languageOf(text),
      doubt: block.repaired && isSure ? 'repaired' : isSure ? undefined : 'bounds',
    }),
  )
}
