import {evaluateSync, parse} from 'groq-js'
import {expect, it} from 'vitest'

import {filterItems} from './filterItems.ts'

const LIST = [
  {kind: 'a', n: 1},
  {kind: 'b', n: 2},
  {kind: 'b', n: 3},
  {kind: 'c', n: 3, list: [{n: 1}]},
  {n: null},
]

it.for([
  'kind == "b" && n in ^[kind == "c"].n',
  'n in ^[kind == "c"].n',
  '(kind == "b" || kind in ^[n == 1].kind) && n > 1',
  'count(^[kind == "b"]) == 2 && n == 1',
  'count(list[n == ^.n]) == 1 || count(list[n in ^.^[].n]) == 1',
  'n > count(^[n == 3]) && defined(kind)',
  'kind',
  'n == 1 && missing',
  'references("x") || ^[0].kind == kind',
  'true',
])('gives what groq-js gives at once: %s', (filter) => {
  const expr = parse(filter)
  const base = {type: 'Value', value: LIST} as const
  const whole: unknown = evaluateSync({type: 'Filter', base, expr}, {root: LIST, dataset: []}).data
  expect(filterItems(expr, LIST, LIST, '')).toEqual(whole)
})

it('looks at a long list in time', () => {
  const list = Array.from({length: 20_000}, (_, n) => ({kind: n === 0 ? 'th' : 'vi', type: 'a'}))
  const expr = parse('kind == "vi" && type in ^[kind == "th"].type')
  expect(filterItems(expr, list, list, '').length).toBe(19_999)
})
