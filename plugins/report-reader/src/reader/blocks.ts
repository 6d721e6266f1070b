import {startsPresentation} from './capitals.ts'
import {type HeadingKind, headingOf, innerHeadings} from './headings.ts'
import {type MappedText, mapped, remap, sliceMapped} from './MappedText.ts'
import {pageLines} from './pageLines.ts'
import {lineLengths, runsOn} from './paragraphs.ts'
import {repairKnownWords} from './repairKnownWords.ts'

/** What stands before a paragraph: a hyphen or dot, or a number in one of the usual forms. */
export interface Marker {
  readonly style: 'bullet' | 'dot' | 'paren' | 'decimal'
  /** `1`, `1.2`; nothing for a bullet. */
  readonly number: string
}

/** A paragraph: lines that belong together, cleaned and joined. */
export interface Block {
  readonly body: MappedText
  readonly marker?: Marker
  /** Where in the text lines were joined without a space. */
  readonly seams: readonly number[]
  /** The heading that stands on this block, without its text. */
  readonly heading?: HeadingKind
  /** Whether a word was repaired, so that a person should look at what was read from it. */
  readonly repaired: boolean
}

interface Line extends Omit<Block, 'seams'> {
  readonly isEmpty: boolean
  readonly isFurniture: boolean
}

/** Repairs what is certainly wrong with the characters of a text, such as a split sara am. */
export type Clean = (text: string) => string

const BULLET = /^(?:[-–—•●▪◦·○■□➢✓\uF0B7\uF0A7\uF0D8]|\*(?!\*))\s*(?!\d)/u
const DECIMAL =
  /^((?:\d{1,2}|[๐-๙]{1,2})(?:\.(?:\d{1,2}|[๐-๙]{1,2}))+)[.)]?(?=[\s\u0E01-\u0E4E])\s*/
const DOT = /^(\d{1,2}|[๐-๙]{1,2})[.)]\s*(?![\d๐-๙])/
const PAREN = /^\(\s*(\d{1,2}|[๐-๙]{1,2})\s*\)\s*/
const LETTER = '[a-z]|[ivx]{2,4}|[กขคงจฉชซฌญ]'
const LETTER_DOT = new RegExp(`^(${LETTER})[.)]\\s+`, 'i')
const LETTER_PAREN = new RegExp(`^\\(\\s*(${LETTER})\\s*\\)\\s*`, 'i')
const CONNECTOR =
  /^(?:ซึ่ง|โดย(?!สาร)|อีกทั้ง|นอกจากนี้|ทั้งนี้|และ|มีวัตถุประสงค์|เพื่อ(?!น[กขคงจชซดตทบปผพภมรลสหเแไใ\s])|ณ\s|ระหว่าง|จากนั้น|รวมถึง|ตลอดจน|[^\u0E00-\u0E7F])/
const LINES_A_STEP = 40
const LONGEST_PARAGRAPH = 20_000
const THAI_END = /[\u0E00-\u0E7F]$/

/** The lines of a source, cleaned, each with its marker or heading; heading and text are two. */
function* readLines(source: string, clean: Clean): Generator<Line> {
  const isPageLine = pageLines(source)
  let start = 0
  for (const raw of source.split('\n')) {
    const isFurniture = isPageLine(raw)
    for (const piece of pieces(raw.replace(/\r$/, ''), start)) {
      for (const part of splitAtHeadings(piece)) {
        for (const line of lineOf(part, clean)) yield {...line, isFurniture}
      }
    }
    start += raw.length + 1
  }
}

/** A line in parts that are not longer than a paragraph may be, cut at spaces where it has some. */
function* pieces(line: string, start: number): Generator<MappedText> {
  let from = 0
  while (line.length - from > LONGEST_PARAGRAPH) {
    const space = line.lastIndexOf(' ', from + LONGEST_PARAGRAPH)
    const to = space > from + LONGEST_PARAGRAPH / 2 ? space : from + LONGEST_PARAGRAPH
    yield mapped(line.slice(from, to), start + from)
    from = to
  }
  yield mapped(line.slice(from), start + from)
}

function splitAtHeadings(line: MappedText): MappedText[] {
  const cuts = [0, ...innerHeadings(line.text), line.text.length]
  return cuts.slice(1).map((cut, index) => sliceMapped(line, cuts[index] ?? 0, cut))
}

function* lineOf(raw: MappedText, clean: Clean): Generator<Omit<Line, 'isFurniture'>> {
  const tidied = trimmed(remap(raw, clean(tidy(raw.text))))
  const known = repairKnownWords(tidied.text)
  const body = remap(tidied, known)
  const repaired = known !== tidied.text
  const heading = headingOf(body.text)
  const rest = heading ? sliceMapped(body, heading.rest, body.text.length) : body
  if (heading) {
    const name = sliceMapped(body, 0, heading.rest)
    yield {body: name, heading: heading.kind, repaired, isEmpty: false}
    if (rest.text.trim() === '') return
  }
  const {marker, length} = markerOf(rest.text)
  yield {
    body: trimmed(sliceMapped(rest, length, rest.text.length)),
    ...(marker ? {marker} : {}),
    repaired,
    isEmpty: rest.text === '',
  }
}

/** White space of all sorts as single spaces, tabs kept between cells, no signs of bold type. */
function tidy(text: string): string {
  return text
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000\v\f]/g, ' ')
    .replace(/\*\*|__|^\s*#{1,6}\s+/g, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ *\t */g, '\t')
}

function trimmed(text: MappedText): MappedText {
  const from = text.text.length - text.text.trimStart().length
  const to = Math.max(from, text.text.trimEnd().length)
  return sliceMapped(text, from, to)
}

function markerOf(text: string): {marker?: Marker; length: number} {
  const bullet = BULLET.exec(text)?.[0]
  const length = bullet?.length ?? 0
  const rest = text.slice(length)
  for (const [style, pattern] of NUMBERED) {
    const match = pattern.exec(rest)
    if (match) {
      return {
        marker: {style, number: plainNumber(match[1] ?? '')},
        length: length + match[0].length,
      }
    }
  }
  return bullet === undefined ? {length: 0} : {marker: {style: 'bullet', number: ''}, length}
}

const NUMBERED = [
  ['decimal', DECIMAL],
  ['dot', DOT],
  ['paren', PAREN],
  ['dot', LETTER_DOT],
  ['paren', LETTER_PAREN],
] as const

const THAI_LETTERS = 'กขคงจฉชซฌญ'
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** The number that a marker has or, for a letter or Roman numeral, is. */
function plainNumber(written: string): string {
  const lower = written.toLowerCase()
  if (/\d|[๐-๙]/.test(lower)) return plainDigits(lower)
  const roman = ROMAN.indexOf(lower)
  if (roman >= 0) return String(roman + 1)
  const thai = THAI_LETTERS.indexOf(lower)
  return String(thai >= 0 ? thai + 1 : lower.charCodeAt(0) - 96)
}

/** Arabic digits for Thai ones. */
export function plainDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
}

/**
 * The paragraphs of a source in its order, and nothing now and then, so that whoever takes them can
 * pause. A paragraph ends at an empty line, a heading or the next
 * marker; lines of it are joined as Thai is written, without a space between two Thai words.
 */
export function* readBlocks(source: string, clean: Clean): Generator<Block | undefined> {
  let open: OpenBlock | undefined
  let gap = false
  let isNewPage = false
  let above = ''
  const lengths = lineLengths(source)
  let count = 0
  for (const line of readLines(source, clean)) {
    count += 1
    if (count % LINES_A_STEP === 0) yield undefined
    if (line.isFurniture) {
      isNewPage = true
      gap = false
      continue
    }
    if (line.isEmpty) {
      gap = !isNewPage
      continue
    }
    isNewPage = false
    const isItem = open?.marker !== undefined
    const continues =
      open !== undefined &&
      open.heading === undefined &&
      line.heading === undefined &&
      line.marker === undefined &&
      open.body.text.length < LONGEST_PARAGRAPH &&
      !startsPresentation(line.body.text) &&
      (isUnfinished(open.body.text) ||
        (gap ? /^ณ\s/.test(line.body.text) : runsOn(above, line.body.text, lengths, isItem)))
    if (open !== undefined && continues) append(open, line)
    else {
      if (open) yield open
      open = blockOf(line)
    }
    gap = false
    above = line.body.text
  }
  if (open) yield open
}

/** A paragraph to which lines are still added. */
interface OpenBlock extends Block {
  body: {text: string; readonly offsets: number[]}
  readonly seams: number[]
  repaired: boolean
}

function blockOf({body, marker, heading, repaired}: Line): OpenBlock {
  return {
    body: {text: body.text, offsets: [...body.offsets]},
    seams: [],
    repaired,
    ...(marker ? {marker} : {}),
    ...(heading ? {heading} : {}),
  }
}

function append(block: OpenBlock, {body, repaired}: Line): void {
  const {text, offsets} = block.body
  const isTight = THAI_END.test(text) && !CONNECTOR.test(body.text) && !isAddress(text, body.text)
  if (isTight) {
    block.seams.push(text.length)
    offsets.pop()
  }
  block.body.text = `${text}${isTight ? '' : ' '}${body.text}`
  for (const offset of body.offsets) offsets.push(offset)
  block.repaired ||= repaired
}

/** Whether a line break stands for the space between the parts of an address. */
function isAddress(above: string, line: string): boolean {
  return (
    /(?:\sณ\s|โรงแรม|ศูนย์|เขต|แขวง|อำเภอ|ถนน)[^\s]*$/.test(above.slice(-80)) &&
    /^(?:กรุงเทพ|กรุง|นครหลวง|เขต|แขวง|อำเภอ|จังหวัด|ถนน)/.test(line)
  )
}

/** Whether a bracket or quotation mark is still open, so that an empty line is no end. */
function isUnfinished(text: string): boolean {
  const tail = text.slice(-300)
  return (
    tail.lastIndexOf('(') > tail.lastIndexOf(')') || tail.lastIndexOf('“') > tail.lastIndexOf('”')
  )
}
