import {expect, it} from 'vitest'

import {jsonProblem} from './jsonProblem.ts'

const nested = (levels: number): unknown =>
  JSON.parse(`${'{"a":['.repeat(levels / 2)}1${']}'.repeat(levels / 2)}`)

it('finds what is too deep, too large or a prototype', () => {
  expect([
    jsonProblem({a: [1, null, 'text', true, {b: -1e308}]}),
    jsonProblem(nested(256)),
    jsonProblem(nested(258)),
    jsonProblem(nested(100_000)),
    jsonProblem(JSON.parse('[{"a": 1e999}]')),
    jsonProblem(Number.NaN),
    jsonProblem(JSON.parse('[{"__proto__": {"a": 1}}]')),
    jsonProblem({a: Object.create({b: 1})}),
    jsonProblem(Object.create(null)),
  ]).toEqual([
    undefined,
    undefined,
    'it is nested more than 256 levels deep',
    'it is nested more than 256 levels deep',
    'it has a number that is too large',
    'it has a number that is too large',
    'it has a field named "__proto__"',
    'it has a field named "__proto__"',
    undefined,
  ])
})
