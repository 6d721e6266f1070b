import {expect, test} from 'vitest'

import {cardPlace} from './cardPlace.ts'

const card = {width: 300, height: 200}
const desk = {width: 1440, height: 900}
const phone = {width: 390, height: 844}

test.for([
  ['below a bar at the top', {left: 0, top: 0, width: 1440, height: 50}, {left: 570, top: 62}],
  [
    'above a bar at the bottom',
    {left: 0, top: 850, width: 1440, height: 50},
    {left: 570, top: 638},
  ],
  ['beside a column', {left: 0, top: 50, width: 350, height: 850}, {left: 362, top: 50}],
  ['before a column', {left: 1000, top: 50, width: 440, height: 850}, {left: 688, top: 50}],
  ['over what fills all', {left: 0, top: 0, width: 1440, height: 900}, {left: 570, top: 688}],
  ['inside at the edge', {left: 1400, top: 10, width: 40, height: 40}, {left: 1128, top: 62}],
  ['in the middle without a target', undefined, {left: 570, top: 688}],
] as const)('the card stands %s', ([, target, place]) => {
  expect(cardPlace(target, card, desk)).toEqual(place)
})

test('on a phone the card stays in the window', () => {
  const wide = {width: 366, height: 220}
  expect(cardPlace({left: 340, top: 60, width: 40, height: 40}, wide, phone)).toEqual({
    left: 12,
    top: 112,
  })
  expect(cardPlace({left: 0, top: 100, width: 390, height: 744}, wide, phone)).toEqual({
    left: 12,
    top: 612,
  })
})
