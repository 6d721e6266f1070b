import {expect, test} from 'vitest'

import {sortedIds} from './sortedDocuments.ts'

test('ids in the order of the names in Thai', () => {
  const answer = [
    {_id: 'drafts.h', first: [], name: 'ฮานอย'},
    {_id: 'v', first: [], name: 'เวียงจันทน์'},
    {_id: 'd', first: [], name: 'ดิลี'},
    {name: 'no id'},
  ]
  expect(sortedIds(answer)).toEqual(['d', 'v', 'h'])
})

test('what comes first counts before the names, and what has none of it comes last', () => {
  const answer = [
    {_id: 'none', first: ['bilateral', null], name: 'กรุง'},
    {_id: 'second', first: ['bilateral', 2], name: 'กรุง'},
    {_id: 'tenth', first: ['bilateral', 10], name: 'กรุง'},
    {_id: 'other', first: ['multilateral', 1], name: 'กรุง'},
    {_id: 'same', first: ['bilateral', 2], name: 'เกาะ'},
  ]
  expect(sortedIds(answer)).toEqual(['second', 'same', 'tenth', 'none', 'other'])
})
