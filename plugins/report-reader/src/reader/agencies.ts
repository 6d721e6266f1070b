import type {Block} from './blocks.ts'
import {languageOf, type MakeFact, partOf} from './Context.ts'
import type {Fact} from './Fact.ts'
import {type ListPart, splitAtWords, splitThaiList} from './lists.ts'

const THAI_WORDS =
  /(?:สำนัก(?!เลขาธิการนายก)|กรม|กระทรวง|กอง|สถาบัน|มหาวิทยาลัย|ศูนย์|การเคหะ|การประปา|การไฟฟ้า|การรถไฟ|การทาง|บริษัท|องค์การ|องค์กร|มูลนิธิ|สมาคม|โรงพยาบาล|โรงเรียน|เทศบาล|(?<=\s|^|และ)ฝ่าย)/g
const ENGLISH_END =
  /\b(?:Department|Office|Bureau|Ministry|Secretariat|Institute|Agency|Authority|Administration|Division|University)\b(?:\s+(?:of|for)\s+(?:the\s+)?[A-Z][\w'’]*(?:\s+[A-Z][\w'’]*)*)?/g

/** The agencies in a stretch of a project's paragraph, one fact each. */
export function agencies(block: Block, from: number, to: number, make: MakeFact): Fact[] {
  const {text} = block.body
  const isThai = languageOf(text.slice(from, to)) === 'th'
  const stop = isThai ? to : from + (/\.(?:\s|$)|$/.exec(text.slice(from, to))?.index ?? 0)
  const parts = isThai ? thaiNames(block, from, stop) : englishNames(block, from, stop)
  return parts.map((part) =>
    make('agency', part.text.replace(/และ\s+(?=[\u0E01-\u0E4E])/g, 'และ'), part.span, {
      language: languageOf(part.text),
      doubt: part.isSure ? undefined : 'bounds',
    }),
  )
}

/** Names at the words that they begin with; what stands before the first is a list like any other. */
function thaiNames(block: Block, from: number, to: number): ListPart[] {
  const parts = splitAtWords(block, from, to, THAI_WORDS)
  const first = parts[0]?.from ?? to
  const before = block.body.text.slice(from, first).replace(/\s|และ/g, '')
  return before === '' ? parts : [...splitThaiList(block, from, first), ...parts]
}

/** `Culture, Sports and Tourism Department and Education Department` at the words that end a name. */
function englishNames(block: Block, from: number, to: number): ListPart[] {
  const text = block.body.text.slice(from, to)
  const ends = Array.from(text.matchAll(ENGLISH_END), (match) => match.index + match[0].length)
  let start = 0
  return ends.map((end) => {
    const lead = /^(?:\s*(?:[,;]|and|the)(?=\s))*\s*/.exec(text.slice(start, end))?.[0].length ?? 0
    const part = partOf(block.body, from + start + lead, from + end)
    start = end
    return {...part, isSure: true}
  })
}
