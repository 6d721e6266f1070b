/** How the lines of a source are broken: the usual length of lines that run on, 0 where none do. */
export interface LineLengths {
  readonly wrap: number
}

const WRAPPED = 130
const NARROWEST = 40
const LONG_ENOUGH = 60
const SAMPLE = 4000

/** The usual length of lines right below which another stands, of most of them at least. */
export function lineLengths(source: string): LineLengths {
  const lines = source.split('\n', SAMPLE).map((line) => line.trim())
  const lengths = lines
    .filter((line, index) => line !== '' && (lines[index + 1] ?? '') !== '')
    .map(({length}) => length)
    .sort((one, other) => one - other)
  return {wrap: lengths[Math.floor(lengths.length * 0.85)] ?? 0}
}

const OPEN_END =
  /(?:วันที่|ระหว่าง|และ|หรือ|\sณ|เพื่อ|โดย|กับ|เรื่อง|[,(“–—-]|\b(?:and|or|of|the|to|in|on|at|for|with|by|a|an))$/i
const CONTINUES = /^(?:ซึ่ง|โดย(?!สาร)|อีกทั้ง|และ|เพื่อ|รวมถึง|รวมทั้ง|ตลอดจน|ณ\s|ระหว่าง|[a-z)\]”,;])/
const BEGINS =
  /^(?:กรอบความร่วมมือ|ความร่วมมือ(?:แบบ)?(?:ทวิภาคี|พหุภาคี|พหุพาคี)|(?:bilateral|multilateral)\s+(?:cooperation|framework))/i
const OPENS =
  /^(?:จากนั้น|(?:ใน)?ช่วงท้าย|ในการนี้|ที่ประชุม(?:ได้|มีมติ)|ผู้นำเมืองหลวง|ผู้แทน|คณะผู้แทน|The\s(?:leaders|meeting|representative|committee|officials|participants))/i
const SENTENCE_END = /[.!?:;：]["”]?$/

/**
 * Whether a line goes on with the one above it, between which nothing stands. In text whose lines are
 * wrapped at one length, a short line ends its paragraph; where paragraphs are lines, most lines do.
 *
 * @param isItem whether the paragraph above began with a marker
 */
export function runsOn(above: string, line: string, {wrap}: LineLengths, isItem: boolean): boolean {
  if (BEGINS.test(line)) return false
  if (OPEN_END.test(above) || CONTINUES.test(line)) return true
  if (OPENS.test(line) && (isItem || /^[\u0E01-\u0E4E]/.test(line))) return false
  if (SENTENCE_END.test(above) && (isItem ? /^[A-Z]/ : OPENS).test(line)) return false
  const length = above.length
  if (wrap < NARROWEST) return false
  if (wrap < WRAPPED) return length >= wrap * 0.7
  return length >= LONG_ENOUGH && !SENTENCE_END.test(above)
}
