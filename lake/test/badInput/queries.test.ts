import {afterAll, beforeAll, describe, expect, it} from 'vitest'

import {startTestLake, type TestLake} from '../testLake.ts'
import {parseError, play, refusal, type Scenario} from './testScenarios.ts'

const LIMIT = 500

let lake: TestLake

beforeAll(async () => {
  lake = await startTestLake({queryLimit: LIMIT})
  const client = lake.client({token: await lake.token('editor')})
  const transaction = client.transaction()
  for (let n = 0; n < 1500; n++) {
    transaction.create({_id: `n-${n}`, _type: 'note', text: 'a'.repeat(60), n})
  }
  await transaction.commit()
})

afterAll(() => lake[Symbol.asyncDispose]())

const query = (groq: string, more = '') =>
  `/data/query/production?query=${encodeURIComponent(groq)}${more}`

/** `^` under what the answer points to. */
function wrong(groq: string, marks: string, description: string): Scenario {
  const start = marks.indexOf('^')
  return {name: groq, path: query(groq), ...parseError(groq, start, marks.length, description)}
}

describe('a query', () => {
  it.for<Scenario>([
    wrong('*[_type ==', '         ^', 'Unexpected end of query'),
    wrong('*[_type = "a"]', '       ^', 'Unexpected end of query'),
    wrong('*[name == "ก" && ]', '                ^', 'Unexpected end of query'),
    wrong('*[_type == $type]', '           ^^^^^', 'param $type referenced, but not provided'),
    wrong('*[0...$count]', '      ^^^^^^', 'param $count referenced, but not provided'),
    wrong('$a + $b', '^^', 'param $a referenced, but not provided'),
    {
      name: 'none',
      path: '/data/query/production',
      ...refusal(400, 'The parameter "query" is missing'),
    },
    {
      name: 'none, posted',
      path: '/data/query/production',
      body: {},
      ...refusal(400, 'The body needs a "query"'),
    },
    {
      name: 'no text, posted',
      path: '/data/query/production',
      body: {query: ['*']},
      ...refusal(400, 'The body needs a "query"'),
    },
    {
      name: 'params that are no object',
      path: '/data/query/production',
      body: {query: '*', params: [1]},
      ...refusal(400, '"params" must be an object'),
    },
    {
      name: 'malformed JSON',
      path: '/data/query/production',
      body: '{"query": ',
      ...refusal(400, expect.stringMatching(/^The body is not JSON: /)),
    },
    {
      name: 'over the limit',
      path: '/data/query/production',
      body: {query: `// ${'x'.repeat(10 * 1024 * 1024)}\n1`},
      ...refusal(413, `The body is larger than the limit of ${10 * 1024 * 1024} bytes`),
    },
    {
      name: 'parameter that is no JSON',
      path: query('$type', '&$type=note'),
      ...refusal(400, 'The value of $type is not JSON: strings need quotation marks'),
    },
    {
      name: 'parameter that is too deep',
      path: query('$a', `&$a=${'['.repeat(7000)}${']'.repeat(7000)}`),
      ...refusal(400, 'The value of $a cannot be taken: it is nested more than 256 levels deep'),
    },
    {
      name: 'parameter that is too deep, posted',
      path: '/data/query/production',
      body: `{"query": "$a", "params": {"a": ${'['.repeat(9000)}${']'.repeat(9000)}}}`,
      ...refusal(400, 'The body cannot be taken: it is nested more than 256 levels deep'),
    },
    ...['draft', 'raw,drafts', 'a b', 'drafts,,x', '*'].map((perspective) => ({
      name: `perspective ${perspective}`,
      path: query('1', `&perspective=${encodeURIComponent(perspective)}`),
      ...(perspective === 'draft'
        ? {status: 200, answer: expect.objectContaining({result: 1})}
        : refusal(400, expect.stringMatching(/perspective/))),
    })),
    {
      name: 'function that there is not',
      path: query('nothing::such(1)'),
      status: 400,
      answer: {
        error: expect.objectContaining({type: 'queryParseError', start: expect.any(Number)}),
      },
    },
    {
      name: 'returnQuery=maybe',
      path: query('1', '&returnQuery=maybe'),
      ...refusal(400, '"returnQuery" must be true or false'),
    },
  ])('$name', (scenario) => play(lake, scenario))
})

const GLOB = `${'a*'.repeat(40)}b`

/** Queries that would go on for minutes or for ever. */
const HOSTILE = [
  `*[text match "${GLOB}"]._id`,
  `count(*[$text match "${GLOB}"])`,
  'count(*[count(*[count(*[n > ^.n]) > ^.n]) > 0])',
  'count(*{"a": *{"b": *{"c": *}}})',
  '*[_id in path("**.**.**.**.**.**x")]._id',
  'count(*[string::split(array::join(*[].text, ""), "")[@ in *[].text] == []])',
  'count((*|order(text)|order(n desc))[count(*[text == ^.text]) > 1])',
  `*{"x": count(*[references(^._id) || text match ^.text + "${GLOB}"])}`,
]

/** Queries whose form alone would break a parser or planner. */
const DEEP = [
  `${'('.repeat(50_000)}1${')'.repeat(50_000)}`,
  `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
  `*${'[true]'.repeat(50_000)}`,
  `*[${'!'.repeat(50_000)}true]`,
  `1${'+1'.repeat(50_000)}`,
  `*${'{"a": *'.repeat(5_000)}${'}'.repeat(5_000)}`,
]

function ask(groq: string, params: object = {}): Promise<Response> {
  return lake.request('/v2025-02-19/data/query/production', {
    method: 'POST',
    body: JSON.stringify({query: groq, params}),
  })
}

describe('a query that does not end', () => {
  it.for(HOSTILE)('%s is stopped or answered, and others are served meanwhile', async (groq) => {
    const order: string[] = []
    const hostile = ask(groq, {text: 'a'.repeat(60)}).then((response) => {
      order.push('hostile')
      return response
    })
    const other = ask('count(*[_type == "note"])').then((response) => {
      order.push('other')
      return response
    })
    const [stopped, answered] = await Promise.all([hostile, other])
    expect(await answered.json()).toMatchObject({result: 1500})
    const body: unknown = await stopped.json()
    if (stopped.status !== 200) {
      expect([stopped.status, body]).toEqual([
        408,
        {
          error: {
            type: 'queryTimeoutError',
            description: `The query took longer than ${LIMIT} ms and was stopped: narrow it by type or id, or ask for less`,
          },
        },
      ])
      expect(order).toEqual(['other', 'hostile'])
    }
  })

  it('does not stop the server when there are many', async () => {
    const statuses = await Promise.all(
      Array.from({length: 8}, async (_, n) => (await ask(`${HOSTILE[2]} + ${n}`)).status),
    )
    expect(statuses.filter((status) => ![200, 408, 503].includes(status))).toEqual([])
    expect((await ask('1')).status).toBe(200)
  })
})

describe('a query of a monstrous form', () => {
  it.for(DEEP.map((groq) => [groq.slice(0, 20), groq] as const))('%s…', async ([, groq]) => {
    const response = await ask(groq)
    expect([200, 400, 408, 503]).toContain(response.status)
    await response.arrayBuffer()
    expect(await (await ask('1')).json()).toMatchObject({result: 1})
  })
})
