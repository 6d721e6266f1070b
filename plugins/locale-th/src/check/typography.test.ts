import {expect, test} from 'vitest'

import {typographyOf} from './typography.ts'

test.for([
  ['ลบภาพ', []],
  ['ดู “{{title}}” ใน URL ของ <code>a.b("c")</code>', []],
  ['ลบ  ภาพ', ['two spaces']],
  ['ทํางาน', ['sara am in two parts']],
  ['เเก้ไข', ['two sara e for sara ae']],
  ['แก้\u200Bไข', ['a character that is not seen']],
  ['กำลังโหลด...', ['dots for an ellipsis']],
  ['โหลดแล้ว.', ['a full stop at the end']],
  ['ปฏิทินชี\u0E48\u0E39', ['not in the normal form NFC']],
  ['คัดลอกURL', ['no space between Thai and Latin']],
  ['ดู "ภาพ"', ['straight quotation marks']],
] as const)('%s', ([text, problems]) => {
  expect(typographyOf(text)).toEqual(problems)
})
