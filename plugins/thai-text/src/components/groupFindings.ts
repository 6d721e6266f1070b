import type {ThaiFinding, ThaiReason} from '../text/index.ts'

/** Findings that say the same, told once. */
export interface FindingGroup {
  readonly id: string
  readonly reason: ThaiReason
  /** what stands there and what should, with spaces and line breaks made visible */
  readonly found: string
  readonly repair: string
  readonly findings: readonly ThaiFinding[]
}

/** A text with findings in it. */
export interface FoundIn {
  readonly text: string
  readonly findings: readonly ThaiFinding[]
}

const AROUND = 8
/** What cannot begin a piece of text that is shown. */
const NO_BEGINNING = /^[\u0E30-\u0E3A\u0E45-\u0E4E]+/
/** What must not be cut off at its end. */
const NEXT_LETTERS = new RegExp(String.raw`^.{0,${AROUND}}[\u0E30-\u0E3A\u0E45-\u0E4E]*`, 's')

/** Groups findings by what they say, in the order of the texts. */
export function groupFindings(texts: readonly FoundIn[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup>()
  for (const {text, findings} of texts) {
    for (const finding of findings) {
      const one = groupOf(text, finding)
      const others = groups.get(one.id)?.findings ?? []
      groups.set(one.id, {...one, findings: [...others, finding]})
    }
  }
  return [...groups.values()]
}

/** The group of a finding in a text, with it alone. */
export function groupOf(text: string, finding: ThaiFinding): FindingGroup {
  const {reason} = finding
  const {found, repair} = shown(text, finding)
  return {id: [reason, found, repair].join('\n'), reason, found, repair, findings: [finding]}
}

/** Signs mean little alone: they are shown with the text around them. */
function shown(text: string, {start, end, repair}: ThaiFinding): {found: string; repair: string} {
  const found = text.slice(start, end)
  if (/\p{L}{2}/u.test(found) || /\d.+\d/.test(found)) return {found, repair}
  const from = Math.max(0, start - AROUND)
  const [after = ''] = NEXT_LETTERS.exec(text.slice(end)) ?? []
  const before = text.slice(from, start)
  const head = from > 0 ? `…${before.replace(NO_BEGINNING, '')}` : before
  const tail = end + after.length < text.length ? `${after}…` : after
  return {found: visible(head + found + tail), repair: visible(head + repair + tail)}
}

function visible(text: string): string {
  return text
    .replace(/\n/g, '⏎')
    .replace(/[ \u00A0]/g, '\u00A0')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uF700-\uF71A]/g, '·')
}
