/** A pillar of the ASEAN Community that a text names. */
export interface FoundPillar {
  /** As the topic's id without its type. */
  readonly id: string
  /** Where the clause with it begins, and where the name begins and ends. */
  readonly clause: number
  readonly start: number
  readonly end: number
}

const NAMES: readonly (readonly [string, RegExp])[] = [
  [
    'asean-political-security-community',
    /(?:ประชาคม|เสา(?:หลัก)?)(?:ด้าน)?(?:อาเซียนด้าน)?การเมือง(?:\s?และ)?(?:ความมั่นคง)?(?:อาเซียน)?|ASEAN Political[- –]Security Community|Political[- –]Security pillar|\bAPSC\b/gi,
  ],
  [
    'asean-economic-community',
    /(?:ประชาคม|เสา(?:หลัก)?)(?:ด้าน)?(?:อาเซียนด้าน)?เศรษฐกิจ(?:อาเซียน)?|ASEAN Economic Community|[Ee]conomic pillar|\bAEC\b/gi,
  ],
  [
    'asean-socio-cultural-community',
    /(?:ประชาคม|เสา(?:หลัก)?)(?:ด้าน)?(?:อาเซียนด้าน)?สังคม\s?(?:และ)?(?:-|–)?วัฒนธรรม(?:อาเซียน)?|ASEAN Socio[- –]Cultural Community|Socio[- –]Cultural pillar|\bASCC\b/gi,
  ],
]
const CLAUSE =
  /\s*(?:,\s*)?(?:ซึ่ง)?(?:อยู่|สอดคล้องกับ|เกี่ยวข้องกับ)?(?:ภายใต้|ใน|ตาม)?(?:เสา(?:หลัก)?(?:ของ|ด้าน)?|กรอบ)?\s*$|\s*[,(]?\s*(?:which\s+(?:is|falls)\s+)?(?:under|within|in)\s+(?:the\s+)?$/i

/** The pillars that a text names, each once. */
export function findPillars(text: string): FoundPillar[] {
  return NAMES.flatMap(([id, pattern]) => {
    const [match] = text.matchAll(pattern)
    if (!match) return []
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    const lead = CLAUSE.exec(before)?.[0].length ?? 0
    return [
      {id, clause: match.index - lead, start: match.index, end: match.index + match[0].length},
    ]
  }).sort((one, other) => one.start - other.start)
}
