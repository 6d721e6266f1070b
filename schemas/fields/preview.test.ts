import {expect, test} from 'vitest'

import {flag} from '../flags/flag.ts'
import {dayRange, joined, sign} from './preview.ts'

test('parts that say nothing leave no dot', () => {
  expect(joined('2019', undefined, '', 7, 'Bangkok')).toBe('2019 · 7 · Bangkok')
})

test('a range of days is in the era of the language and names one day once', () => {
  expect([
    dayRange('2019-06-26', '2019-06-28', 'th'),
    dayRange('2019-06-26', '2019-06-28', 'en'),
    dayRange('2019-06-26', '2019-06-28'),
    dayRange('2019-06-26', '2019-06-26', 'th'),
    dayRange('2019-06-26', undefined, 'th'),
    dayRange(undefined, undefined, 'th'),
  ]).toEqual([
    '26–28 มิ.ย. 2562',
    '26–28 Jun 2019',
    '26–28 มิ.ย. 2562 · 26–28 Jun 2019',
    '26 มิ.ย. 2562',
    '26 มิ.ย. 2562',
    '',
  ])
})

test('an emblem stands before a flag, a flag before a picture', () => {
  const picture = {_type: 'picture', asset: {_ref: 'image-a'}, hotspot: {x: 0.2}, alt: []}
  const shown = {
    media: {_type: 'image', asset: {_ref: 'image-a'}, crop: undefined, hotspot: {x: 0.2}},
  }
  expect([sign(picture, 'TH'), sign(undefined, 'FR', picture), sign(null, null)]).toEqual([
    shown,
    shown,
    {},
  ])
  expect(sign(undefined, 'TH', picture)).toEqual({media: flag('TH')})
})
