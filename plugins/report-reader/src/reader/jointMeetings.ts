import type {Block} from './blocks.ts'
import type {Context, MakeFact} from './Context.ts'
import type {Fact} from './Fact.ts'
import {spanOf} from './MappedText.ts'
import {meetingName, type MeetingName} from './meetingNames.ts'

const WITH =
  /(?:จัด)?(?:ขึ้น)?(?:ร่วม|คู่ขนาน|ต่อเนื่อง)กับ\s*(?=การประชุม)|(?<=[\d๐-๙)]\s*)และ\s*(?=การประชุม)|(?:jointly|in conjunction|together|back[- ]to[- ]back)\s+with\s+(?=the\s)/gi

/** Other meetings with which the meeting was held: `จัดร่วมกับการประชุม… ครั้งที่ 7 (… : AMF)`. */
export function readJointMeetings(
  {body}: Block,
  own: MeetingName | undefined,
  make: MakeFact,
  context: Context,
): Fact[] {
  const found = new Map<string, Fact>()
  for (const match of body.text.matchAll(WITH)) {
    const from = match.index + match[0].length
    const name = meetingName(body.text.slice(from).replace(/^the\s/, 'The '))
    const ordinal = name?.thaiOrdinal ?? name?.englishOrdinal
    const isOwnSeries = name?.englishOrdinal === undefined || name.englishOrdinal === ordinal
    const short =
      seriesNearby(body.text.slice(from, from + 400), ordinal) ??
      (isOwnSeries ? name?.series : undefined)
    if (!name || ordinal === undefined || ordinal === own?.thaiOrdinal) continue
    const value = short === undefined ? (name.th ?? name.en ?? '') : `${short} ${ordinal}`
    if (value === '') continue
    if (found.has(ordinal)) {
      context.claims.push(spanOf(body, match.index, from + name.end))
      continue
    }
    found.set(
      ordinal,
      make('jointlyHeldWith', value, spanOf(body, match.index, from + name.end), {
        doubt: short === undefined ? 'unknownName' : undefined,
      }),
    )
  }
  return Array.from(found.values())
}

/** The abbreviation behind the English name with the same ordinal. */
function seriesNearby(text: string, ordinal: string | undefined): string | undefined {
  if (ordinal === undefined) return undefined
  const name = new RegExp(`\\b${ordinal}(?:st|nd|rd|th)\\s[^():]*[(:]\\s*([A-Z][A-Z0-9]{1,11})\\b`)
  return name.exec(text)?.[1]
}
