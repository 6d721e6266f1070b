import {expect, test} from 'vitest'

import {abilitiesOf} from './abilities.ts'

const NOTHING = {translate: false, approve: false, assign: false, note: false, glossary: false}
const EVERYTHING = {translate: true, approve: true, assign: true, note: true, glossary: true}

test.for([
  [['administrator'], EVERYTHING],
  [['editor'], EVERYTHING],
  [['translator-vi'], {...NOTHING, translate: true, note: true}],
  [['reviewer-vi'], {...NOTHING, translate: true, approve: true, note: true}],
  [['coordinator'], {...NOTHING, assign: true, note: true}],
  [['coordinator', 'translator-vi'], {...NOTHING, translate: true, assign: true, note: true}],
  [['translator-lo', 'reviewer-lo'], NOTHING],
  [['viewer'], NOTHING],
  [[], NOTHING],
] as const)('%o in Vietnamese', ([roles, abilities]) => {
  expect(abilitiesOf(roles, 'vi')).toEqual(abilities)
})
