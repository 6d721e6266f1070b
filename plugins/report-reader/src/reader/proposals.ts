import type {Block} from './blocks.ts'
import {findCapitals, type FoundCapital} from './capitals.ts'
import {languageOf, type MakeFact, partOf} from './Context.ts'
import type {Fact} from './Fact.ts'
import {spanOf} from './MappedText.ts'

interface Clause {
  readonly capitals: readonly FoundCapital[]
  readonly position: 'proposes' | 'agrees'
  readonly start: number
  /** Where what is proposed begins. */
  readonly what: number
}

const TH_VERB =
  /^\s*(?:(?:ที่|ได้|ก็|ต่าง|จึง|ยัง|ร่วมกัน|เป็นผู้)\s*)*(เสนอ(?!แนะ)|นำเสนอ|เห็นด้วย|เห็นชอบ|เห็นพ้อง|ให้การสนับสนุน|สนับสนุน)/
const EN_VERB =
  /^\s*(?:(?:also|has|have|both|jointly|further)\s+)*(proposed|suggested|offered|supported|agreed|endorsed|welcomed|seconded)\b/i
const BETWEEN = /^\s*(?:และ|,|and|,\s*and|รวมถึง|กับ)?\s*$/
const PASSIVE =
  /(?:supported|endorsed|seconded|welcomed)\s+by\s*(?:both\s+)?$|(?:ได้รับ(?:การสนับสนุน|ความเห็นชอบ|เสียงสนับสนุน)|สนับสนุน)(?:จาก|โดย)\s*$/i
const TH_PASSIVE = /\s*(?:โดย|ซึ่ง)?(?:ได้รับ(?:การสนับสนุน|ความเห็นชอบ|เสียงสนับสนุน)จาก)/
const ANAPHORA =
  /ดังกล่าว|ข้อเสนอนี้|^\s*[.,;]?\s*$|\b(?:this|the|that)\s+(?:proposal|idea|suggestion|project)\b/i
const TAIL =
  /(?:\s*(?:ซึ่ง|โดย|อย่างไรก็ดี|อย่างไรก็ตาม|เช่นเดียวกับ|และ|ส่วน|ในขณะที่|ขณะที่|ด้าน|นอกจากนี้|ทั้งนี้|ผู้แทน(?:จาก)?|while|whereas|and|which|as did|,|;|\.))+\s*$/
const LONGEST_TAIL = 120
const TH_HEAD =
  /^\s*(?:ให้มี|ว่า|ให้|กับ|ต่อ|ใน|เรื่อง|แนวทาง)?\s*(?:(?:โครงการ)?ความร่วมมือ(?:ใน)?ด้านอื่น\s?ๆ\s*(?:เช่น|ได้แก่)\s*)?/
const EN_HEAD = /^\s*(?:that|to|on|with)?\s*/i

/**
 * What capitals proposed or agreed to, one fact a capital, with the capitals that supported it:
 * `กรุงเทพมหานครได้เสนอ… ซึ่งกรุง… และกรุง… เห็นด้วย`, `Bangkok proposed … supported by …`.
 */
export function readProposals(block: Block, make: MakeFact): Fact[] {
  const {body} = block
  const capitals = findCapitals(body.text)
  const clauses = findClauses(body.text, capitals)
  const facts: Fact[] = []
  for (const [index, clause] of clauses.entries()) {
    const end = clauses[index + 1]?.start ?? body.text.length
    const {from, to} = whatOf(body.text, clause.what, end)
    const passive = passiveSupporters(body.text, capitals, clause.what, end)
    const last = facts.at(-1)
    const isEcho = clause.position === 'agrees' && ANAPHORA.test(body.text.slice(clause.what, end))
    if (isEcho && last) {
      facts[facts.length - 1] = withSupporters(last, block, clause.capitals, make)
      continue
    }
    const [capital, ...others] = clause.capitals
    const what = partOf(body, from, to)
    if (!capital || what.text === '') continue
    const found = make('proposal', '', spanOf(body, clause.start, to), {
      doubt: block.repaired ? 'repaired' : undefined,
      parts: [
        capitalFact(block, capital, 'capital', make),
        make('position', clause.position, spanOf(body, capital.end, clause.what)),
        make('what', what.text, what.span, {language: languageOf(what.text)}),
      ],
    })
    facts.push(withSupporters(found, block, [...others, ...passive], make))
  }
  return facts
}

/** What was proposed without naming who: `มีข้อเสนอให้…`, `It was proposed to …`. */
export function readAnonymousProposals(block: Block, make: MakeFact): Fact[] {
  const {body} = block
  const patterns = [
    /(?:มีข้อเสนอ|มีการเสนอ|ที่ประชุม(?:ได้)?เสนอ)(?:ให้|ว่า)?\s*([\s\S]+?)(?=\s*(?:โดยผู้แทน|ซึ่งผล|ทั้งนี้|นอกจากนี้|\s\s)|$)/g,
    /\bIt was (?:also )?(?:proposed|suggested) (?:to|that)\s+([^.]+)/g,
  ]
  return patterns.flatMap((pattern) =>
    Array.from(body.text.matchAll(pattern), (match) => {
      const end = match.index + match[0].length
      const what = partOf(body, end - (match[1] ?? '').length, end)
      return make('proposal', '', spanOf(body, match.index, what.to), {
        parts: [
          make('position', 'proposes', spanOf(body, match.index, what.from)),
          make('what', what.text, what.span, {language: languageOf(what.text)}),
        ],
      })
    }),
  )
}

function findClauses(text: string, capitals: readonly FoundCapital[]): Clause[] {
  const clauses: Clause[] = []
  let subject: FoundCapital[] = []
  for (const capital of capitals) {
    const before = subject.at(-1)
    if (before && BETWEEN.test(text.slice(before.end, capital.start))) subject.push(capital)
    else subject = [capital]
    const rest = text.slice(capital.end)
    const verb = TH_VERB.exec(rest) ?? EN_VERB.exec(rest)
    if (!verb) continue
    const word = (verb[1] ?? '').toLowerCase()
    clauses.push({
      capitals: subject,
      position: /เสนอ|propos|suggest|offer/.test(word) ? 'proposes' : 'agrees',
      start: subject[0]?.start ?? capital.start,
      what: capital.end + verb[0].length,
    })
  }
  return clauses
}

function whatOf(text: string, from: number, end: number): {from: number; to: number} {
  const whole = text.slice(from, end)
  const sentence =
    /[.;](?:\s|$)|,?\s+(?:which\s+(?:was\s+)?)?(?:supported|endorsed|seconded)\s+by\s/.exec(whole)
  const isThai = /[\u0E00-\u0E7F]/.test(whole)
  const until = (isThai ? TH_PASSIVE.exec(whole) : sentence)?.index ?? whole.length
  const body = whole.slice(0, until)
  const head = (languageOf(body) === 'th' ? TH_HEAD : EN_HEAD).exec(body)?.[0] ?? ''
  const tail = TAIL.exec(body.slice(-LONGEST_TAIL))?.[0].length ?? 0
  return {from: from + head.length, to: Math.max(from + head.length, from + body.length - tail)}
}

function passiveSupporters(
  text: string,
  capitals: readonly FoundCapital[],
  from: number,
  end: number,
): FoundCapital[] {
  const found: FoundCapital[] = []
  for (const capital of capitals) {
    if (capital.start < from || capital.start >= end) continue
    const last = found.at(-1)
    const isFirst = PASSIVE.test(text.slice(Math.max(from, capital.start - 40), capital.start))
    const isNext = last !== undefined && BETWEEN.test(text.slice(last.end, capital.start))
    if (isFirst || isNext) found.push(capital)
  }
  return found
}

function withSupporters(
  fact: Fact,
  block: Block,
  capitals: readonly FoundCapital[],
  make: MakeFact,
): Fact {
  if (capitals.length === 0) return fact
  const supporters = capitals.map((capital) => capitalFact(block, capital, 'supporter', make))
  const end = Math.max(fact.span.end, ...supporters.map(({span}) => span.end))
  return {...fact, span: {start: fact.span.start, end}, parts: [...fact.parts, ...supporters]}
}

function capitalFact(
  {body}: Block,
  {id, start, end}: FoundCapital,
  kind: 'capital' | 'supporter',
  make: MakeFact,
): Fact {
  return make(kind, id, spanOf(body, start, end))
}
