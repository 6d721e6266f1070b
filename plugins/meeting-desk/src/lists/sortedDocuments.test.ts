import {expect, test} from 'vitest'

import {sortedIds} from './sortedDocuments.ts'

test('ids in the order of the names in Thai', () => {
  const answer = [
    {_id: 'drafts.h', name: 'ฮานอย'},
    {_id: 'v', name: 'เวียงจันทน์'},
    {_id: 'd', name: 'ดิลี'},
    {name: 'no id'},
  ]
  expect(sortedIds(answer)).toEqual(['d', 'v', 'h'])
})
