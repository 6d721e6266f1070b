import {bilingual} from './bilingual.ts'
import type {Block} from './blocks.ts'
import {capitalNamed, findCapitals, startsPresentation} from './capitals.ts'
import {type Context, languageOf, type MakeFact, partOf} from './Context.ts'
import type {Fact} from './Fact.ts'
import {splitAtWords, splitEnglishList} from './lists.ts'
import {spanOf} from './MappedText.ts'
import {NUMBER, numberOf} from './numbers.ts'
import {sentences} from './sentences.ts'

const TH_AGREED = new RegExp(
  `(?:เห็นพ้อง|เห็นชอบ|ตกลง)(?:(?!โครงการ)[^.\\n]){0,60}โครงการ(?:ความร่วมมือ)?(?:ระหว่างกัน|ร่วมกัน)?\\s*(?:จำนวน\\s*)?(?:(${NUMBER})\\s*โครงการ)?\\s*(?:ได้แก่|คือ|ดังนี้)\\s*[:：]?\\s*`,
)
const EN_AGREED = new RegExp(
  `agreed\\s+(?:on|to\\s+(?:carry\\s+out|implement|undertake))\\s+(?:(${NUMBER})\\s+)?(?:joint\\s+|cooperation\\s+)*projects?\\s*[:,]?\\s*(?:namely\\s*)?:?\\s*`,
  'i',
)
const TH_END = /\s*(?:อีกทั้ง|นอกจากนี้|โดย(?!สาร)|ซึ่ง|ทั้งนี้|จากนั้น|\s\s|$)/

/** Projects that were agreed on, as a list behind `ได้แก่` or in the items that follow. */
export function readAgreedProjects(
  block: Block,
  following: readonly Block[],
  make: MakeFact,
  context: Context,
): {facts: Fact[]; used: readonly Block[]} {
  const {body} = block
  const match = TH_AGREED.exec(body.text) ?? EN_AGREED.exec(body.text)
  if (!match) return {facts: [], used: []}
  const from = match.index + match[0].length
  const isThai = languageOf(match[0]) === 'th'
  const rest = body.text.slice(from)
  const stop = (isThai ? TH_END : /[.](?:\s|$)|$/).exec(rest)?.index ?? rest.length
  const inline = isThai
    ? splitAtWords(block, from, from + stop, /โครงการ/g)
    : splitEnglishList(block, from, from + stop)
  const limit = match[1] === undefined ? following.length : numberOf(match[1])
  const used = inline.length > 0 ? [] : items(following).slice(0, limit)
  const parts =
    inline.length > 0
      ? inline
      : used.map((item) => ({...partOf(item.body, 0, item.body.text.length), isSure: true}))
  const isCounted = match[1] !== undefined && numberOf(match[1]) === parts.length
  const facts = parts.map(({text, span, isSure}) =>
    named('agreedProject', text, span, isSure || isCounted, make),
  )
  expectCount(match[1], facts.length, block, match, context)
  return {facts, used}
}

function items(blocks: readonly Block[]): Block[] {
  const end = blocks.findIndex(({marker, body}) => !marker || startsPresentation(body.text))
  return blocks.slice(0, end < 0 ? blocks.length : end)
}

/** A thing with a name in one or two languages. */
export function named(
  kind: Fact['kind'],
  text: string,
  span: Fact['span'],
  isSure: boolean,
  make: MakeFact,
): Fact {
  const {th, en} = bilingual(text)
  const doubt = isSure ? undefined : 'bounds'
  return make(kind, '', span, {
    doubt,
    parts: [
      ...(th === undefined ? [] : [make('name', th, span, {language: 'th', doubt})]),
      ...(en === undefined ? [] : [make('name', en, span, {language: 'en', doubt})]),
    ],
  })
}

/** Reports when a text says how many there are and another number was found. */
export function expectCount(
  said: string | undefined,
  found: number,
  block: Block,
  match: RegExpExecArray,
  context: Context,
): void {
  if (said === undefined || numberOf(said) === found || found === 0) return
  const span = spanOf(block.body, match.index, match.index + match[0].length)
  context.problems.push({kind: 'countDiffers', said: numberOf(said), found, span})
}

const TH_STATEMENT =
  /(?:โดย)?ผู้แทน(?:จาก|ของ)?\s*([\u0E01-\u0E4EA-Za-z\s]{3,60}?)\s*(?:ได้)?(?:ให้ความเห็น|ให้ข้อคิดเห็น|กล่าว|แจ้ง|ชี้แจง|เสนอ)(?:ว่า|ถึง)\s*/g
const EN_STATEMENT =
  /(?:[Tt]he\s+)?[Rr]epresentatives?\s+of\s+(?:the\s+)?([A-Z][\w'’]*(?:\s+(?:of|for|and|the|[A-Z][\w'’]*))*)\s+(?:said|stated|noted|remarked|explained|expressed\s+the\s+view)\s+(?:that\s+)?/g

/** What organisations or capitals said, in the words of the report. */
export function readStatements(block: Block, make: MakeFact): Fact[] {
  const {body} = block
  return [TH_STATEMENT, EN_STATEMENT].flatMap((pattern) =>
    Array.from(body.text.matchAll(pattern), (match) => {
      const from = match.index + match[0].length
      const stop =
        /\s*(?:ซึ่งผล|ทั้งนี้|นอกจากนี้|จากนั้น|[.](?:\s|$)|$)/.exec(body.text.slice(from))?.index ?? 0
      const text = partOf(body, from, from + stop)
      const speaker = (match[1] ?? '').trim()
      const at = match.index + match[0].indexOf(speaker)
      const span = spanOf(body, at, at + speaker.length)
      return make('statement', '', spanOf(body, match.index, text.to), {
        parts: [
          make('organisation', capitalNamed(speaker) ?? speaker, span),
          make('text', text.text, text.span, {language: languageOf(text.text)}),
        ],
      })
    }),
  )
}

/** That the meeting reached its goal, as the report says it. */
export function readOutcomes(block: Block, make: MakeFact): Fact[] {
  const {body} = block
  const match =
    /(?:ผล(?:จาก)?)?การประชุม(?:ครั้งนี้)?(?:ได้)?(?:บรรลุ|ประสบความสำเร็จ)[\s\S]+?(?=\s*(?:ทั้งนี้|นอกจากนี้|จากนั้น|$))|(?:^|(?<=\.\s))The meeting (?:met|reached|achieved) (?:its|the) [^.]+/.exec(
      body.text,
    )
  if (!match) return []
  const part = partOf(body, match.index, match.index + match[0].length)
  return [make('outcome', part.text, part.span, {language: languageOf(part.text)})]
}

const TH_OBSERVERS =
  /(?:โดย)?(?:มี)?([\u0E01-\u0E4E][\u0E01-\u0E4E\s()A-Za-z,-]{2,200}?)\s*(?:ได้)?(?:เข้าร่วม|ร่วม)(?:การ)?(?:ประชุม)?\s*(?:ในฐานะ|เป็น)ผู้สังเกตการณ์/
const EN_OBSERVERS =
  /(?:^|(?<=[.;]\s))\s*([A-Z][^.;]{2,200}?)\s+(?:attended|took part|participated|joined)\s+(?:the meeting\s+)?as\s+observers?/

/** Organisations that a sentence calls observers. */
export function readObservers(block: Block, make: MakeFact): Fact[] {
  const {body} = block
  for (const {text, start} of sentences(body.text)) {
    const match = TH_OBSERVERS.exec(text) ?? EN_OBSERVERS.exec(text)
    if (!match) continue
    const whole = match[1] ?? ''
    const skip = /^(?:โดย)?(?:มี)?\s*(?:ผู้แทน(?:จาก|ของ)?)?\s*/.exec(whole)?.[0].length ?? 0
    const from = start + match.index + match[0].indexOf(whole) + skip
    const to = from + whole.length - skip
    const borders = Array.from(
      body.text
        .slice(from, to)
        .matchAll(/\s*,?\s*และ\s*|\s*,\s*(?:and\s+)?|\s+and\s+|\s+(?=สำนัก|องค์การ|ธนาคาร)/g),
    )
    const cuts = [0, ...borders.map(({index, 0: border}) => index + border.length)]
    return cuts.flatMap((at, index) => {
      const end = borders[index]?.index ?? to - from
      const article = /^(?:the\s+)/i.exec(body.text.slice(from + at, from + end))?.[0].length ?? 0
      const part = partOf(body, from + at + article, from + end)
      return part.text === '' || capitalNamed(part.text) !== undefined
        ? []
        : [make('observer', part.text, part.span)]
    })
  }
  return []
}

/** Who took part and how many, where the text says so. */
export function readPeople(block: Block, make: MakeFact): Fact[] {
  const {body} = block
  const facts: Fact[] = []
  const count =
    /ผู้เข้าร่วม(?:การ)?(?:ประชุม)?[^\d๐-๙.]{0,30}?([\d๐-๙,]+)\s*(?:คน|ราย|ท่าน)|เข้าร่วม(?:การ)?ประชุม[^\d๐-๙.]{0,20}?(?:รวม|จำนวน|ทั้งสิ้น)[^\d๐-๙.]{0,12}?([\d๐-๙,]+)\s*(?:คน|ราย|ท่าน)|(?:^|\b)([\d,]+)\s+(?:participants|delegates|people\s+(?:attended|took\s+part))\b/.exec(
      body.text,
    )
  if (count) {
    const number = (count[1] ?? count[2] ?? count[3] ?? '').replaceAll(',', '')
    facts.push(
      make(
        'participantCount',
        String(numberOf(number)),
        spanOf(body, count.index, count.index + count[0].length),
      ),
    )
  }
  for (const sentence of sentences(body.text)) {
    const isPresence =
      /เข้าร่วม(?:การ)?ประชุม|ร่วมประชุม|ผู้เข้าร่วม(?:ประชุม)?\s*[:：\t]|attended|took part|participated|^Participants\s*[:：\t]/.test(
        sentence.text,
      )
    if (!isPresence) continue
    const capitals = findCapitals(sentence.text)
    if (capitals.length < 2) continue
    for (const {id, start, end} of capitals) {
      facts.push(
        make('participant', id, spanOf(body, sentence.start + start, sentence.start + end)),
      )
    }
  }
  return facts
}
