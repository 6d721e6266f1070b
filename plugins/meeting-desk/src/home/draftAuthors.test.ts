import {expect, test} from 'vitest'

import {byPerson, type Draft, lastAuthors, readDrafts, readTransactions} from './draftAuthors.ts'

const draft = (id: string, updatedAt: string): Draft => ({
  id,
  type: 'meeting',
  revision: `r-${id}`,
  updatedAt,
})

test('asks again for documents that others hid', async () => {
  const asked: string[][] = []
  const answers = [
    [
      {author: 'malee', documentIds: ['a']},
      {author: 'somchai', documentIds: ['a', 'b']},
    ],
    [{author: 'somchai', documentIds: ['c']}],
  ]
  const authors = await lastAuthors(['a', 'b', 'c'], async (ids) => {
    asked.push([...ids])
    return answers.shift() ?? []
  })
  expect({authors: [...authors], asked}).toEqual({
    authors: [
      ['a', 'malee'],
      ['b', 'somchai'],
      ['c', 'somchai'],
    ],
    asked: [['a', 'b', 'c'], ['c']],
  })
})

test('gives up on documents that the history does not tell of', async () => {
  let asked = 0
  const authors = await lastAuthors(['a'], async () => {
    asked += 1
    return []
  })
  expect([[...authors], asked]).toEqual([[], 1])
})

test('people by their newest draft, nobody last', () => {
  const [a, b, c, d] = [
    draft('a', '2026-01-01'),
    draft('b', '2026-03-01'),
    draft('c', '2026-02-01'),
    draft('d', '2026-04-01'),
  ]
  const authors = new Map([
    ['a', 'somchai'],
    ['b', 'somchai'],
    ['c', 'malee'],
  ])
  expect(byPerson([a, b, c, d], authors)).toEqual([
    {author: 'somchai', drafts: [b, a]},
    {author: 'malee', drafts: [c]},
    {author: undefined, drafts: [d]},
  ])
})

test('reads the lines of the history, and drafts', () => {
  expect(
    readTransactions('{"id":"t","author":"u","documentIDs":["a",1]}\n\n{"id":"x"}\n[]\n'),
  ).toEqual([{author: 'u', documentIds: ['a']}])
  expect(
    readDrafts([{_id: 'drafts.a', _type: 'topic', _rev: 'r', _updatedAt: 't'}, {_id: 'b'}]),
  ).toEqual([{id: 'drafts.a', type: 'topic', revision: 'r', updatedAt: 't'}])
})
