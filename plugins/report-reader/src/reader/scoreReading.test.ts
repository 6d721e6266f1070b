import {expect, test} from 'vitest'

import {scoreReading} from './scoreReading.ts'
import {readWhole} from './testOutline.ts'

test('facts are compared by their document, kind, language and words but for spaces', () => {
  const reading = readWhole(
    'การประชุมผู้นำเมืองหลวงอาเซียน ครั้งที่ 3\n\nหัวข้อการหารือ : เมืองเย็น\n\nสรุปเนื้อหา\n- กรุงฮานอย นำเสนอเรื่องร่มไม้',
  )
  const expected = [
    'meeting',
    'title@th: การประชุมผู้นำเมืองหลวงอาเซียน ครั้งที่3',
    'theme@th: เมืองร้อน',
    'ordinal: 3',
    'presentation hanoi',
    'title@th: ร่มไม้',
  ]
  expect(scoreReading(reading, expected.join('\n'))).toEqual({
    found: [
      'meeting › title@th: การประชุมผู้นำเมืองหลวงอาเซียน ครั้งที่3',
      'meeting › ordinal: 3',
      'presentation hanoi › title@th: ร่มไม้',
    ],
    missed: ['meeting › theme@th: เมืองร้อน'],
    surplus: [
      'meeting › theme@th: เมืองเย็น',
      'meeting › participant: hanoi',
      'session 1 › title@th: การประชุมผู้นำเมืองหลวงอาเซียน ครั้งที่ 3',
      'session 1 › level: leaders',
    ],
    surplusCertain: [
      'meeting › theme@th: เมืองเย็น',
      'session 1 › title@th: การประชุมผู้นำเมืองหลวงอาเซียน ครั้งที่ 3',
      'session 1 › level: leaders',
    ],
  })
})
