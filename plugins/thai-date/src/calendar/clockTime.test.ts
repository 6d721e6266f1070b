import {expect, test} from 'vitest'

import {clockTime} from './clockTime.ts'

test('a time is read as officials write it', () => {
  const texts = [
    '9.30',
    '09:30',
    '๐๙.๓๐ น.',
    '9 น.',
    '16.00 นาฬิกา',
    '9:30 pm',
    '24.00 น.',
    'เช้า',
    '',
  ]
  expect(texts.map(clockTime)).toEqual([
    '09:30',
    '09:30',
    '09:30',
    '09:00',
    '16:00',
    '21:30',
    undefined,
    undefined,
    undefined,
  ])
})
