import {expect, test} from 'vitest'

import {findThaiFaults} from '../text/index.ts'
import {groupFindings} from './groupFindings.ts'

function groups(...texts: readonly string[]): string[] {
  return groupFindings(texts.map((text) => ({text, findings: findThaiFaults(text)}))).map(
    ({reason, found, repair, findings}) => `${reason}: ${found} → ${repair} × ${findings.length}`,
  )
}

test('the same word in several texts is told once', () => {
  expect(groups('พหุพาคีและพหุพาคี', 'พหุพาคี ดานการสราง')).toEqual([
    'misspelling: พหุพาคี → พหุภาคี × 3',
    'lostMark: ดานการสราง → ด้านการสร้าง × 1',
  ])
})

test('signs are shown with what is around them, and what is invisible is made visible', () => {
  expect(groups('ในวันที่  26 – 28 และ 22–24', 'กรุงเทพ\u200Bมหานคร')).toEqual([
    'runOfSpaces: ในวันที่\u00A0\u00A026\u00A0–\u00A028\u00A0… → ในวันที่\u00A026\u00A0–\u00A028\u00A0… × 1',
    'mixedDashes: 26 – 28 → 26–28 × 1',
    'invisibleCharacter: กรุงเทพ·มหานคร → กรุงเทพมหานคร × 1',
  ])
})
