/** The last meeting of a series, as far as the name of the next one follows from it. */
export interface Predecessor {
  ordinal: number
  th: string | undefined
  en: string | undefined
}

export interface MeetingTitles {
  th: string
  en: string
}

/**
 * The names of a meeting: those of its predecessor with its own number. A series without one, or
 * whose names have no number, gets the plainest name that says series and number.
 */
export function meetingTitles(
  series: string,
  ordinal: number,
  predecessor: Predecessor | undefined,
): MeetingTitles {
  return {
    th: nextThai(predecessor, ordinal) ?? `การประชุม ${series} ครั้งที่ ${ordinal}`,
    en: nextEnglish(predecessor, ordinal) ?? `${englishOrdinal(ordinal)} ${series} Meeting`,
  }
}

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
export function englishOrdinal(number: number): string {
  const rule = new Intl.PluralRules('en', {type: 'ordinal'}).select(number)
  const endings: Partial<Record<Intl.LDMLPluralRule, string>> = {one: 'st', two: 'nd', few: 'rd'}
  return `${number}${endings[rule] ?? 'th'}`
}

function nextThai(predecessor: Predecessor | undefined, ordinal: number): string | undefined {
  if (predecessor?.th === undefined) return undefined
  const {th, ordinal: last} = predecessor
  const pattern = new RegExp(`ครั้งที่(\\s*)(?:${last}|${thaiDigits(last)})(?![\\d๐-๙])`)
  return pattern.test(th) ? th.replace(pattern, `ครั้งที่$1${ordinal}`) : undefined
}

function nextEnglish(predecessor: Predecessor | undefined, ordinal: number): string | undefined {
  if (predecessor?.en === undefined) return undefined
  const {en, ordinal: last} = predecessor
  const pattern = new RegExp(`\\b${last}(?:st|nd|rd|th)\\b`, 'i')
  return pattern.test(en) ? en.replace(pattern, englishOrdinal(ordinal)) : undefined
}

function thaiDigits(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)))
}
