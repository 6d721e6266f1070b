import {expect, test} from 'vitest'

import {explainDay} from './explainDay.ts'

test('the reason is told in the language of the interface', () => {
  expect([
    explainDay('31 มิ.ย. 2564', 'th-TH'),
    explainDay('31/06/2021', 'en-US'),
    explainDay('15/09/64', 'th'),
    explainDay('พรุ่งนี้', 'th'),
    explainDay('30 มิ.ย. 2564', 'th'),
  ]).toEqual([
    'เดือนมิถุนายน 2564 มี 30 วัน จึงไม่มีวันที่ 31',
    'June 2021 has 30 days, so it has no day 31.',
    'ปี 64 หมายถึง พ.ศ. 2564 หรือ ค.ศ. 2064 โปรดเลือก หรือพิมพ์ปีให้ครบสี่หลัก',
    'อ่านเป็นวันที่ไม่ได้ โปรดพิมพ์วัน เดือน ปี เช่น 26/06/2562 หรือ 26 มิ.ย. 2562',
    undefined,
  ])
})
