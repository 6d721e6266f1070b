import {expect, test} from 'vitest'

import {romanise} from './romanise.ts'

test('Thai names get Latin letters that a person can read, the same each time', () => {
  expect(
    ['สำนักการโยธา', 'กรุงโตเกียว', 'ห้องสมุดของเล่น', 'ค่ายเยาวชน (Youth Camp)', 'PLC ระยะ 2', ''].map(
      romanise,
    ),
  ).toEqual([
    'samnak kan yotha',
    'krung tokiao',
    'hong somut khong len',
    'khai yaoochon',
    'PLC raya 2',
    '',
  ])
})
