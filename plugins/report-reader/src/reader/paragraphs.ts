/** How the lines of a source are broken. */
export interface LineLengths {
  /** The usual length of lines that run on; 0 where none do. */
  readonly wrap: number
  /** Whether lines were broken at that length: many are as long, and hardly one is longer. */
  readonly isBroken: boolean
}

const WRAPPED = 130
const NARROWEST = 40
const LONG_ENOUGH = 60
const SAMPLE = 4000
/** Of the lines that run on: those about as long as usual, and those that are longer. */
const FEWEST_ALIKE = 0.36
const MOST_LONGER = 0.02

/** The usual length of lines right below which another stands, of most of them at least. */
export function lineLengths(source: string): LineLengths {
  const lines = source.split('\n', SAMPLE).map((line) => line.trim())
  const lengths = lines
    .filter((line, index) => line !== '' && (lines[index + 1] ?? '') !== '')
    .map(({length}) => length)
    .sort((one, other) => one - other)
  const wrap = lengths[Math.floor(lengths.length * 0.85)] ?? 0
  const alike = lengths.filter((length) => length >= wrap * 0.8 && length <= wrap * 1.2).length
  const longer = lengths.filter((length) => length > wrap * 1.2).length
  return {
    wrap,
    isBroken: alike >= lengths.length * FEWEST_ALIKE && longer <= lengths.length * MOST_LONGER,
  }
}

const OPEN_END =
  /(?:วันที่|ระหว่าง|และ|หรือ|\sณ|เพื่อ(?!น[กขคงจชซดตทบปผพภมรลสหเแไใ\s])|โดย|กับ|เรื่อง|[,(“–—-]|\b(?:and|or|of|the|to|in|on|at|for|with|by|a|an))$/i
const CONTINUES =
  /^(?:ซึ่ง|โดย(?!สาร)|อีกทั้ง|และ|เพื่อ(?!น[กขคงจชซดตทบปผพภมรลสหเแไใ\s])|รวมถึง|รวมทั้ง|ตลอดจน|ณ\s|ระหว่าง|[a-z)\]”,;]|\((?![\d๐-๙a-zก-ฮ]{1,2}\)))/
const BEGINS =
  /^(?:กรอบความร่วมมือ|ความร่วมมือ(?:แบบ)?(?:ทวิภาคี|พหุภาคี|พหุพาคี)|(?:bilateral|multilateral)\s+(?:cooperation|framework))/i
const OPENS =
  /^(?:จากนั้น|(?:ใน)?ช่วงท้าย|ในการนี้|ทั้งนี้|ที่ประชุม(?:ได้|มี|ร่วม|เห็น|ตกลง|พิจารณา|หารือ|รับ)|ผู้นำเมืองหลวง|ผู้แทน|คณะผู้แทน|หัวหน้าคณะ|ผู้ลงนาม|ผู้เข้าร่วม|คณะ(?:กรรมการ|ทำงาน|อนุกรรมการ)(?:ฯ|ได้|เห็น|มีมติ)|โดยมี(?=.{0,160}เข้าร่วม)|การนำเสนอ|เมืองต่าง|The\s(?:leaders|meeting|representative|committee|officials|participants|declaration|chairmanship|capitals|following)|Heads\sof|Some\s\d)/i
/** A line that says that a list follows, or a cell of a table. */
const APART = /\t|(?:ดังนี้|ได้แก่|ประกอบด้วย|[:：])$/
const LABEL =
  /^(?:(?:เมือง|ประเทศ)?เจ้าภาพ(?:ร่วม)?|จำนวนผู้เข้าร่วม(?:ประชุม)?|ผู้เข้าร่วม(?:ประชุม)?|ชื่อการประชุม|Host|Co-?hosts?|(?:Number of )?[Pp]articipants)\s*[:：\t]/i
/** A line that begins with the name of a meeting. */
const MEETING = /^การประชุม[^\s]*\s+ครั้งที่\s*[\d๐-๙]/
const ONLY_NAME = /^การประชุม[^\s]*\s+ครั้งที่\s*[\d๐-๙]+$|^การประชุม[^()]*\([^()]*\)$/
const SHORT_REST = 24
const SENTENCE_END = /[.!?:;：]["”]?$/

/**
 * Whether a line goes on with the one above it, between which nothing stands. In text whose lines are
 * wrapped at one length, a short line ends its paragraph; where paragraphs are lines, most lines do.
 *
 * @param isItem whether the paragraph above began with a marker
 */
export function runsOn(
  above: string,
  line: string,
  {wrap, isBroken}: LineLengths,
  isItem: boolean,
): boolean {
  if (BEGINS.test(line) || LABEL.test(line) || line.includes('\t') || above.includes('\t')) {
    return false
  }
  if (isItem && OPENS.test(line) && !OPEN_END.test(above)) return false
  if (MEETING.test(above) && MEETING.test(line)) return false
  if (ONLY_NAME.test(above)) return CONTINUES.test(line)
  if (OPEN_END.test(above) || CONTINUES.test(line)) return true
  if (OPENS.test(line) && (isItem || /^[\u0E01-\u0E4E]/.test(line))) return false
  if (SENTENCE_END.test(above) && (isItem ? /^[A-Z]/ : OPENS).test(line)) return false
  if (isItem && isRest(above, line)) return true
  const length = above.length
  if (wrap < NARROWEST) return false
  if (wrap < WRAPPED) return isBroken && length >= wrap * 0.7
  return length >= LONG_ENOUGH && !SENTENCE_END.test(above)
}

/** Whether a few Thai words below an item without a marker of their own are its end. */
function isRest(above: string, line: string): boolean {
  return (
    line.length <= SHORT_REST &&
    /[\u0E01-\u0E4E]$/.test(above) &&
    /^[\u0E01-\u0E4E]+$/.test(line) &&
    !OPENS.test(line) &&
    !APART.test(above) &&
    !APART.test(line)
  )
}
