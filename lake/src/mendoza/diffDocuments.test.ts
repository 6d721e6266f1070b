import * as fc from 'fast-check'
import {incremental} from 'mendoza'
import {describe, expect, test} from 'vitest'

import type {JsonObject} from '../documents/SanityDocument.ts'
import {applyEffects} from './applyEffects.ts'
import {diffDocuments} from './diffDocuments.ts'

const word = fc.constantFrom(
  'การประชุม',
  'ผู้ว่าฯ',
  'meeting',
  '🏙️',
  '👩‍👩‍👧',
  'é',
  ' ',
  'น้ำ',
  '\ud83d',
  '\ude00',
)
const text = fc.oneof(
  fc.array(word, {maxLength: 12}).map((words) => words.join('')),
  fc.string({unit: 'binary', maxLength: 8}),
)
const key = fc.constantFrom('a', 'b', 'title', 'ชื่อ', '10', '2', '__proto__', 'constructor', '')
const scalar = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null))
const {json} = fc.letrec<{json: unknown; object: JsonObject; keyed: unknown[]}>((tie) => ({
  json: fc.oneof(
    {depthSize: 'small'},
    scalar,
    tie('object'),
    tie('keyed'),
    fc.array(tie('json'), {maxLength: 6}),
  ),
  object: fc.array(fc.tuple(key, tie('json')), {maxLength: 5}).map(fromEntries),
  keyed: fc.array(
    fc.record(
      {_key: fc.constantFrom('k1', 'k2', 'k3', 'k4', 'k5'), value: tie('json')},
      {noNullPrototype: true},
    ),
    {maxLength: 6},
  ),
}))
const document = fc.array(fc.tuple(key, json), {maxLength: 6}).map(fromEntries)

/** Unlike assignment, keeps an own field of the name `__proto__`. */
function fromEntries(entries: (readonly [string, unknown])[]): JsonObject {
  return Object.fromEntries(entries)
}

/** A near copy, as an editor makes it: moves, drops, doubles and rewrites some of the children. */
function edited(value: unknown, next: () => number): unknown {
  const dice = next() % 8
  if (dice === 0) return next() % 2 ? [] : {}
  if (typeof value === 'string') {
    const at = next() % (value.length + 1)
    return dice < 4 ? value : value.slice(0, at) + 'ใหม่😀' + value.slice(at + (next() % 3))
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => edited(item, next))
    if (dice === 1) items.reverse()
    if (dice === 2) items.splice(next() % (items.length + 1), 1)
    if (dice === 3) items.splice(next() % (items.length + 1), 0, null, 'แทรก')
    if (dice === 4) items.push(...items)
    return items
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(() => next() % 9 > 0)
        .map(([name, child]) => [name, edited(child, next)]),
    )
  }
  return value
}

const pair = fc.oneof(
  fc.tuple(document, document),
  fc
    .tuple(document, fc.array(fc.nat(1000), {minLength: 5, maxLength: 40}))
    .map(([left, numbers]): [JsonObject, JsonObject] => {
      let turn = 0
      const next = () => numbers[turn++ % numbers.length] ?? 0
      return [left, fromEntries(Object.entries(left).map(([k, v]) => [k, edited(v, next)]))]
    }),
)

function applyIncrementally(left: JsonObject | null, patches: (readonly unknown[])[]): unknown {
  const start = incremental.wrap<number>(left, 0)
  const end = patches.reduce<typeof start>(
    (value, patch, index) => incremental.applyPatch(value, [...patch], index + 1),
    start,
  )
  return incremental.unwrap(end)
}

/** Compares every own field, also one named `__proto__`, whatever the order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).map(([name, child]) => [name, canonical(child)] as const)
  return `{${fields
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((field) => field.join(':'))
    .join()}}`
}

describe('properties', () => {
  test('both appliers of mendoza reach the right document, and the left one back', () => {
    fc.assert(
      fc.property(pair, ([left, right]) => {
        const apply = diffDocuments(left, right)
        const revert = diffDocuments(right, left)
        const before = JSON.stringify([left, right])
        expect(canonical(applyEffects(left, apply))).toBe(canonical(right))
        expect(canonical(applyEffects(right, revert))).toBe(canonical(left))
        expect(canonical(applyIncrementally(left, [apply]))).toBe(canonical(right))
        expect(canonical(applyIncrementally(left, [apply, revert]))).toBe(canonical(left))
        expect(JSON.stringify([left, right])).toBe(before)
      }),
      {numRuns: 3000},
    )
  })

  test('a chain of patches survives the wire and applies on what the one before left behind', () => {
    fc.assert(
      fc.property(fc.array(pair, {minLength: 2, maxLength: 4}), (pairs) => {
        const states = pairs.flat()
        const patches = states
          .slice(1)
          .map((state, index) => diffDocuments(states[index] ?? null, state))
        const [first = null] = states
        expect(canonical(applyIncrementally(first, patches))).toBe(canonical(states.at(-1)))
      }),
      {numRuns: 500},
    )
  })

  test('equal documents give an empty patch', () => {
    fc.assert(
      fc.property(document, (left) => {
        expect(diffDocuments(left, JSON.parse(JSON.stringify(left)))).toStrictEqual([])
      }),
      {numRuns: 300},
    )
  })
})

describe('the patch', () => {
  const cases: [
    name: string,
    left: JsonObject | null,
    right: JsonObject | null,
    patch: unknown[],
  ][] = [
    ['creation', null, {a: 1}, [0, {a: 1}]],
    ['deletion', {a: 1}, null, [0, null]],
    ['nothing', null, null, []],
    ['another order of keys', {a: 1, b: 2}, {b: 2, a: 1}, []],
    ['a new field', {a: 1}, {a: 1, b: 2}, [17, 2, 'b']],
    ['a missing field', {b: 1, a: 1}, {b: 1}, [19, 0]],
    ['null in place of a value', {b: 1, a: 1}, {b: 1, a: null}, [17, null, 'a']],
    ['a field set to null', {}, {a: null}, [17, null, 'a']],
    ['an emptied array', {a: [1, 2]}, {a: []}, [17, [], 'a']],
    ['an emptied object', {a: {b: 1}}, {a: {}}, [17, {}, 'a']],
    ['an emptied string', {a: 'x'}, {a: ''}, [17, '', 'a']],
    ['short strings', {a: 'one'}, {a: 'two'}, [17, 'two', 'a']],
    [
      'a word put into a Thai text: offsets are bytes',
      {t: 'การประชุมผู้ว่าราชการเมืองหลวง ครั้งที่ 7'},
      {t: 'การประชุมผู้ว่าราชการเมืองหลวงอาเซียน ครั้งที่ 7'},
      [11, 0, 23, 0, 90, 22, 'อาเซียน', 23, 90, 117, 15],
    ],
    [
      'one emoji for another that begins with the same half',
      {t: 'a long enough text before 😀 and after it'},
      {t: 'a long enough text before 😁 and after it'},
      [11, 0, 23, 0, 26, 22, '😁', 23, 30, 43, 15],
    ],
    [
      'a keyed element moved and one changed inside',
      {
        list: [
          {_key: 'a', text: 'first'},
          {_key: 'b', text: 'second'},
          {_key: 'c', text: 'third', more: 'words that stay as they are'},
        ],
      },
      {
        list: [
          {_key: 'c', text: 'now first', more: 'words that stay as they are'},
          {_key: 'a', text: 'first'},
          {_key: 'b', text: 'second'},
        ],
      },
      [11, 0, 12, 2, 17, 'now first', 'text', 16, 21, 0, 2, 15],
    ],
    [
      'a plain element put in',
      {list: ['one', 'two', 'three', 'four', 'five', 'six']},
      {list: ['one', 'two', 'and', 'three', 'four', 'five', 'six']},
      [11, 0, 21, 0, 2, 20, 'and', 21, 2, 6, 15],
    ],
    [
      'a field named __proto__',
      JSON.parse('{"deep":{"__proto__":1,"a":1}}'),
      JSON.parse('{"deep":{"__proto__":2,"a":1}}'),
      [17, JSON.parse('{"__proto__":2,"a":1}'), 'deep'],
    ],
  ]
  test.each(cases)('%s', (_name, left, right, patch) => {
    expect(diffDocuments(left, right)).toStrictEqual(patch)
    expect(applyEffects(left, patch)).toStrictEqual(right)
  })

  test('a slice longer than the appliers can spread is cut', () => {
    const left = {list: Array.from({length: 300_000}, (_, index) => index)}
    const right = {list: [...left.list, -1]}
    expect(applyEffects(left, diffDocuments(left, right))).toStrictEqual(right)
  })
})

describe('size and work', () => {
  test('10,000 keyed elements reversed, each entered once', () => {
    const items = Array.from({length: 10_000}, (_, index) => ({
      _key: `k${index}`,
      text: `ข้อ ${index}`,
    }))
    const left = {items}
    const right = {items: items.toReversed()}
    expect(applyEffects(left, diffDocuments(left, right))).toStrictEqual(right)
  })

  test('10,000 equal objects without keys, some taken out', () => {
    const left = {items: Array.from({length: 10_000}, () => ({text: 'เหมือนกัน'}))}
    const right = {items: structuredClone(left.items.slice(0, 9_000))}
    expect(diffDocuments(left, right)).toStrictEqual([11, 0, 21, 0, 8192, 21, 8192, 9000, 15])
  })

  test('one letter in a megabyte of Thai', () => {
    const half = 'การประชุมผู้ว่าราชการ'.repeat(25_000)
    const [left, right] = [{text: `${half}ก${half}`}, {text: `${half}ข${half}`}]
    const bytes = Buffer.byteLength(half)
    expect(diffDocuments(left, right)).toStrictEqual([
      11,
      0,
      23,
      0,
      bytes,
      22,
      'ข',
      23,
      bytes + 3,
      2 * bytes + 3,
      15,
    ])
  })
})
