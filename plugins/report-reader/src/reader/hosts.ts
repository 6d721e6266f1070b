import type {Block} from './blocks.ts'
import {plainDigits} from './blocks.ts'
import {findCapitals, type FoundCapital} from './capitals.ts'
import type {Context, MakeFact} from './Context.ts'
import type {Doubt, Fact} from './Fact.ts'
import {spanOf} from './MappedText.ts'
import {type Sentence, sentences} from './sentences.ts'

type HostKind = 'hostCapital' | 'coHost' | 'nextChair'

const NEXT = /ครั้งต่อไป|ครั้งถัดไป|ครั้งหน้า|ปีหน้า|ปีถัดไป|\bnext\b|\bin (?:19|20|21)\d\d\b/i
const BETWEEN = /^\s*(?:และ|กับ|,|and|&|,\s*and|ร่วมกับ)\s*$/
const CO_HOST_AFTER =
  /^\s*(?:จะ|ได้|ทำหน้าที่|ร่วม)*(?:เป็น|ใน(?:ฐานะ)?)?เจ้าภาพร่วม(?!กับ|กัน)|^\s*(?:as\s+(?:the\s+)?co-?hosts?\b|co-?hosted\b)/i
const CO_HOST_BEFORE =
  /(?:เจ้าภาพร่วมกับ|เจ้าภาพร่วม\s*[:：\t]\s*(?:ได้แก่)?|co-?hosts?\s*[:：\t]\s*|co-?hosted\s+by\s+|(?:jointly|together)\s+with\s+)(?:the\s+)?$/i
const HOST_AFTER =
  /^\s*(?:จะ|ได้|รับ|ทำหน้าที่|(?:ใน)?ฐานะ)*\s*(?:เป็น)?เจ้าภาพ(?!ร่วม(?!กับ|กัน))|^\s*(?:will\s+|to\s+)?(?:hosts?|hosted)\b|^\s*(?:will|to)\s+(?:chair|be\s+the\s+(?:next\s+)?host)\b/i
const HOST_BEFORE =
  /(?:\bhosted\s+by\s+|(?:เมือง|ประเทศ)?เจ้าภาพ\s*[:：\t]\s*|^Host(?:\s+city)?\s*[:：\t]\s*)(?:the\s+)?$/i
const CHAIR_BEFORE =
  /(?:ส่งมอบ|ส่งต่อ|มอบ)(?:ธง|ตำแหน่ง|หน้าที่|ภารกิจ)?(?:การเป็น)?(?:ประธาน|เจ้าภาพ)?[^\s]{0,40}?(?:ให้|แก่)+\s*$|(?:chair(?:manship)?|hosting)\b[^.]{0,60}\b(?:to|by)\s+(?:the\s+)?$/i
const CHAIR_AFTER = /^\s*(?:จะ|ได้)?(?:รับ|เป็น)+(?:ตำแหน่ง|หน้าที่)?ประธาน[^.]{0,40}(?:ต่อ|ถัดไป)/

/** Who was the host and who shared in it, and who will be next, where the text says so. */
export function readHosts(block: Block, make: MakeFact, {ordinal}: Context): Fact[] {
  return sentences(block.body.text).flatMap((sentence) => hostsIn(block, sentence, make, ordinal))
}

function hostsIn(
  {body}: Block,
  {text, start}: Sentence,
  make: MakeFact,
  ordinal: string | undefined,
): Fact[] {
  const found: {capital: FoundCapital; kind: HostKind; doubt?: Doubt}[] = []
  const capitals = findCapitals(text)
  for (const [index, capital] of capitals.entries()) {
    const before = text.slice(Math.max(0, capital.start - 120), capital.start)
    const after = text.slice(capital.end, capital.end + 120)
    const previous = capitals[index - 1]
    const next = capitals[index + 1]
    const last = found.at(-1)
    const isInList =
      last !== undefined &&
      last.capital === previous &&
      last.kind !== 'hostCapital' &&
      BETWEEN.test(text.slice(previous.end, capital.start))
    const kind = kindOf(before, after, ordinal) ?? (isInList ? last.kind : undefined)
    if (kind) found.push({capital, kind})
    else if (next && BETWEEN.test(text.slice(capital.end, next.start))) {
      const both = text.slice(next.end, next.end + 60)
      if (/^\s*(?:เป็น)?เจ้าภาพ(?:ร่วม(?:กัน)?)?|^\s*(?:jointly\s+)?(?:co-?)?hosted\b/i.test(both)) {
        found.push({capital, kind: 'hostCapital', doubt: 'inferred'})
      }
    }
  }
  const isShared = found.filter(({kind}) => kind === 'hostCapital').length > 1
  return found.map(({capital, kind, doubt}, index) => {
    const isSecond = isShared && kind === 'hostCapital' && index > 0
    return make(
      isSecond ? 'coHost' : kind,
      capital.id,
      spanOf(body, start + capital.start, start + capital.end),
      {doubt: isSecond ? 'inferred' : doubt},
    )
  })
}

function kindOf(before: string, after: string, ordinal: string | undefined): HostKind | undefined {
  if (CHAIR_BEFORE.test(before) || CHAIR_AFTER.test(after)) return 'nextChair'
  if (CO_HOST_AFTER.test(after) || CO_HOST_BEFORE.test(before)) return 'coHost'
  if (HOST_AFTER.test(after)) {
    const said = /^[^.]{0,60}?(?:ครั้งที่\s*([\d๐-๙]+)|\bthe\s+(\d+)(?:st|nd|rd|th)\b)/.exec(after)
    const number = plainDigits(said?.[1] ?? said?.[2] ?? '')
    const isOther = ordinal !== undefined && number !== '' && number !== ordinal
    const isLater = /^\s*(?:จะ|will)/.test(after)
    return isOther || isLater || NEXT.test(after) ? 'nextChair' : 'hostCapital'
  }
  return HOST_BEFORE.test(before) ? 'hostCapital' : undefined
}
