import * as fc from 'fast-check'
import {evaluate, parse} from 'groq-js'
import {describe, expect, test} from 'vitest'

import {matchesPattern} from './likeMatch.ts'
import {hasSpacelessScript} from './scripts.ts'

const query = parse('$a match $b')

async function groqMatches(a: unknown, b: unknown): Promise<unknown> {
  const result = await evaluate(query, {params: {a, b}})
  return result.get()
}

const UNUSUAL = 'ſKkßẞµμİıiIςσΣǆǅﬁ\'~=`’—…\n\u2028\uFEFF\\/^$+?()[]{}|,;:!@#%&<>"'
const character = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom('a', 'b', 'A', 'é', 'É', '_', '7', ' ', '-', '*', '.')},
  fc.constantFrom(...UNUSUAL.split('')),
  fc.string({unit: 'binary', minLength: 1, maxLength: 1}),
)
const spaced = fc
  .string({unit: character, maxLength: 10})
  .filter((text) => !hasSpacelessScript(text))
const operand = fc.oneof(
  {weight: 5, arbitrary: spaced},
  fc.array(fc.oneof({weight: 5, arbitrary: spaced}, fc.constantFrom(null, 7)), {maxLength: 3}),
  fc.constantFrom(null, 7, true),
)

describe('patterns without a spaceless script mean what they mean to groq-js', () => {
  test('random values and patterns', async () => {
    await fc.assert(
      fc.asyncProperty(operand, operand, async (value, pattern) => {
        expect(matchesPattern(value, pattern)).toBe(await groqMatches(value, pattern))
      }),
      {numRuns: 4000},
    )
  })

  test('patterns made from the value', async () => {
    const piece = fc.tuple(spaced, fc.nat(9), fc.nat(9), fc.constantFrom('*', '.', '**', ''))
    await fc.assert(
      fc.asyncProperty(piece, fc.boolean(), async ([value, from, to, wild], swap) => {
        const kept = swap ? value.toUpperCase() : value.toLowerCase()
        const pattern = kept.slice(0, from) + wild + kept.slice(to)
        fc.pre(!hasSpacelessScript(pattern))
        expect(matchesPattern(value, pattern)).toBe(await groqMatches(value, pattern))
      }),
      {numRuns: 4000},
    )
  })

  test.each([
    ['The Quick fox', 'quick', true],
    ['The Quick fox', 'qui', false],
    ['The Quick fox', 'qui* THE', true],
    ['The Quick fox', '*', true],
    ['', '*', false],
    ['a.b', 'ab', true],
    ['v1.2', 'v1.2', true],
    [['one', 'two'], 'two one', true],
    [['one', 7], 'one', true],
    ['one', ['one', 7], false],
  ])('%j match %j', async (value, pattern, expected) => {
    expect(await groqMatches(value, pattern)).toBe(expected)
    expect(matchesPattern(value, pattern)).toBe(expected)
  })
})

test('terms are cut where groq-js cuts them', async () => {
  const values = [1023, 1024, 1500, 2000].map((length) => 'x'.repeat(length))
  const patterns = [`${'x'.repeat(1500)}*`, 'x'.repeat(1500)]
  const pairs = values.flatMap((value) => patterns.map((pattern) => [value, pattern] as const))
  expect(pairs.map((pair) => matchesPattern(...pair))).toStrictEqual(
    await Promise.all(pairs.map((pair) => groqMatches(...pair))),
  )
})

describe('a spaceless script is found inside words', () => {
  const clause = 'การประชุมเมืองหลวงของประเทศสมาชิกอาเซียน ครั้งที่ 7'
  test.each([
    [clause, 'อาเซียน*', true],
    [clause, 'อาเซียน', true],
    [clause, '*เมืองหลวง*', true],
    [clause, 'เมือง*อาเซียน', true],
    [clause, 'อาเซียน*เมือง', false],
    [clause, 'อาเซียน ครั้งที่ 7', true],
    [clause, ['อาเซียน', '8'], false],
    ['กรุงเทพมหานคร', 'มหานคร', true],
    ['นํ้าท่วม', 'น้ำ*', true],
    ['เเก้ว', 'แก้ว', true],
    ['กรุง\u200Bเทพ', 'กรุงเทพ', true],
    ['ครั้งที่๗', 'ครั้งที่7', true],
    ['พ.ศ. 2562', 'พ.ศ.', true],
    ['ເມືອງຫຼວງວຽງຈັນ', 'ວຽງຈັນ', true],
    ['រាជធានីភ្នំពេញ', 'ភ្នំពេញ', true],
    ['ရန်ကုန်မြို့တော်', 'မြို့', true],
    ['东盟首都市长会议', '首都', true],
    [null, 'อาเซียน', false],
  ])('%j match %j', (value, pattern, expected) => {
    expect(matchesPattern(value, pattern)).toBe(expected)
  })
})

test('many wildcards and many dots end', () => {
  expect(matchesPattern('a'.repeat(5000), `${'a*'.repeat(400)}b`)).toBe(false)
  expect(matchesPattern(`é${'.'.repeat(200_000)}é`, 'b')).toBe(false)
})
