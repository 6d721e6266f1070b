import {expect, test} from 'vitest'

import {memberReferences, missingMembers, offersAll} from './missingMembers.ts'

const bangkok = {id: 'capital-bangkok', name: 'กรุงเทพฯ'}
const hanoi = {id: 'capital-hanoi', name: 'ฮานอย'}

test('what is in the list is not offered again', () => {
  expect([
    missingMembers([bangkok, hanoi], undefined),
    missingMembers([bangkok, hanoi], [{_key: 'a', _ref: 'capital-bangkok'}, {_key: 'b'}]),
  ]).toEqual([[bangkok, hanoi], [hanoi]])
})

test('a reference is known by what it refers to', () => {
  expect(memberReferences([hanoi])).toEqual([
    {_key: 'capital-hanoi', _type: 'reference', _ref: 'capital-hanoi'},
  ])
})

test('only lists that ask for it offer their candidates', () => {
  expect([offersAll({options: {offerAll: true}}), offersAll({options: {}}), offersAll({})]).toEqual(
    [true, false, false],
  )
})
