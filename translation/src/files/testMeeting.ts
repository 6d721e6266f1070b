import type {TranslatedDocument} from './plan/unitsInLanguage.ts'
import {block, fileOf, meeting} from './testFiles.ts'
import {marksText} from './unitReference.ts'

/** A meeting with a line that has no English, one that has, and rich text with emphasis and a link. */
export const MEETING: TranslatedDocument = {
  document: meeting({
    title: {th: 'การประชุมครั้งที่ 7'},
    theme: {th: 'เครือข่าย 2 เมือง', en: 'Network'},
    body: {
      th: [
        block(
          ['พบกันที่ ', ['กรุงเทพ', 'strong'], ' หรือ ', ['เว็บไซต์', 'link-1'], ' ครับ'],
          [linkTo('https://example.org/')],
        ),
      ],
    },
  }),
  record: undefined,
}

/** A text in which `{{unit}}` stands for the marks of the meeting's unit. */
export function withMarks(text: string, entry = MEETING): string {
  return fileOf([entry]).units.reduce(
    (filled, unit) => filled.replaceAll(`{{${unit.unit}}}`, marksText(unit)),
    text,
  )
}

export function linkTo(href: string) {
  return {_type: 'link', _key: 'link-1', href}
}
