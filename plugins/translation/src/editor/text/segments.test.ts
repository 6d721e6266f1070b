import {expect, test} from 'vitest'

import {segments} from './segments.ts'

test('a text is cut at its tags and at the edges of spans', () => {
  const term = {start: 4, end: 11, name: 'term'}
  const all = {start: 0, end: 19, name: 'all'}
  expect(segments('The <1>Bangkok</1> <2/>plan', [term, all])).toEqual([
    {text: 'The ', isTag: false, spans: [all]},
    {text: '<1>', isTag: true, spans: []},
    {text: 'Bangkok', isTag: false, spans: [term, all]},
    {text: '</1>', isTag: true, spans: []},
    {text: ' ', isTag: false, spans: [all]},
    {text: '<2/>', isTag: true, spans: []},
    {text: 'plan', isTag: false, spans: [all]},
  ])
})

test('a text without tags and spans is one piece, an empty one none', () => {
  expect([segments('กรุงเทพฯ', []), segments('', [])]).toEqual([
    [{text: 'กรุงเทพฯ', isTag: false, spans: []}],
    [],
  ])
})
