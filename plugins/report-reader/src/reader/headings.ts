/** The parts of a report, by the headings of the form. */
export type HeadingKind =
  | 'missionGroup'
  | 'theme'
  | 'places'
  | 'summary'
  | 'followUp'
  | 'recommendations'

/** Every part, in the order of the form. */
export const headingKinds: readonly HeadingKind[] = [
  'missionGroup',
  'theme',
  'places',
  'summary',
  'followUp',
  'recommendations',
]

export interface Heading {
  readonly kind: HeadingKind
  /** Where the text after the heading begins in the line; its end when there is none. */
  readonly rest: number
}

interface Form {
  readonly kind: HeadingKind
  readonly names: readonly string[]
  /** Whether text may follow on the line with nothing but a space between. */
  readonly short?: boolean
}

const FORMS: readonly Form[] = [
  {
    kind: 'missionGroup',
    short: true,
    names: ['กลุ่มภารกิจ', 'ภารกิจ', 'Mission groups?', 'Areas? of mission', 'Clusters?'],
  },
  {
    kind: 'theme',
    short: true,
    names: [
      'หัวข้อการหารือ',
      'หัวข้อการประชุม',
      'หัวข้อหลัก(?:ของการประชุม|ในการประชุม)?',
      'ประเด็นการหารือ',
      'Discussion topics?',
      'Topics? (?:of|for) discussion',
      '(?:Main )?Theme(?: of the [Mm]eeting)?',
    ],
  },
  {
    kind: 'places',
    names: [
      'สถานที่\\s*(?:/|,|และ|-)?\\s*วันที่(?:\\s*จัดการประชุม)?',
      'วันที่\\s*(?:/|,|และ|-)?\\s*สถานที่(?:\\s*จัดการประชุม)?',
      'วัน\\s*เวลา\\s*(?:/|,|และ|-)?\\s*สถานที่',
      'กำหนดการและสถานที่',
      '(?:Place|Venue)s?\\s*(?:/|and|&|,)\\s*[Dd]ates?',
      'Dates?\\s*(?:/|and|&|,)\\s*(?:[Pp]lace|[Vv]enue)s?',
    ],
  },
  {
    kind: 'summary',
    names: [
      'สรุปเนื้อหา(?:การประชุม)?',
      'สรุปสาระสำคัญ(?:ของการประชุม)?',
      'สรุปผลการประชุม',
      'สาระสำคัญ(?:ของการประชุม)?',
      'Summary(?: of (?:the )?(?:[Mm]eeting|[Dd]iscussions?|[Cc]ontents?))?',
    ],
  },
  {
    kind: 'followUp',
    names: [
      'การดำเนินงาน(?:อย่าง)?ต่อเนื่อง',
      'การดำเนินการ(?:อย่าง)?ต่อเนื่อง',
      'การดำเนินงานต่อไป',
      'การติดตามผล',
      'Follow[- ]?up(?: (?:actions?|activities|work))?',
      'Next steps',
    ],
  },
  {
    kind: 'recommendations',
    names: [
      'ข้อเสนอแนะ(?:และความคิดเห็น|เพิ่มเติม)?',
      'ข้อคิดเห็นและข้อเสนอแนะ',
      'Suggestions?(?: and recommendations?)?',
      'Recommendations?',
    ],
  },
]

const NUMBERING = '(?:(?:\\d{1,2}|[๐-๙]{1,2}|[ivx]{1,4}|[ก-ฉ])[.)]\\s*|\\([\\d๐-๙]{1,2}\\)\\s*)?'

const PATTERNS = FORMS.map(({kind, names, short}) => ({
  kind,
  pattern: new RegExp(
    `^${NUMBERING}(?:${names.join('|')})\\s*(?:$|[:：]\\s*|\\t\\s*|\\s[-–—]\\s+${short ? '|\\s+(?=[“"\\u0E00-\\u0E7F])' : ''})`,
    'i',
  ),
}))

const INSIDE = new RegExp(
  `[ \\t](?=(?:${FORMS.flatMap(({names}) => names).join('|')})\\s*[:：])`,
  'gi',
)

/** The heading at the beginning of a line, with or without number, colon and text after it. */
export function headingOf(line: string): Heading | undefined {
  for (const {kind, pattern} of PATTERNS) {
    const match = pattern.exec(line)
    if (match) return {kind, rest: match[0].length}
  }
  return undefined
}

const ONLY_NUMBERING =
  /^[\s*_#]*(?:(?:[\d๐-๙]{1,2}|[ivx]{1,4}|[ก-ฉ])[.)]|\([\d๐-๙]{1,2}\))?[\s*_]*$/i

/** Where further headings with a colon begin inside a line; not the one that its number belongs to. */
export function innerHeadings(line: string): number[] {
  return Array.from(line.matchAll(INSIDE), ({index}) => index + 1).filter(
    (at) => !ONLY_NUMBERING.test(line.slice(0, Math.min(at, 20))) || at > 20,
  )
}
