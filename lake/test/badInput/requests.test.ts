import {afterAll, beforeAll, describe, expect, it} from 'vitest'

import {startTestLake, type TestLake} from '../testLake.ts'
import {play, refusal, type Scenario} from './testScenarios.ts'

let lake: TestLake

beforeAll(async () => {
  lake = await startTestLake({allowedOrigins: ['https://studio.example.org']})
  const client = lake.client({token: await lake.token('editor')})
  await client.create({_id: 'here', _type: 'note'})
})

afterAll(() => lake[Symbol.asyncDispose]())

const QUERY = `query=${encodeURIComponent('*')}`
/** Every path of a dataset, for one that is not there. */
const DATASET_PATHS: ReadonlyArray<Pick<Scenario, 'path' | 'body'>> = [
  {path: `/data/query/none?${QUERY}`},
  {path: '/data/query/none', body: {query: '*'}},
  {path: '/data/doc/none/here'},
  {path: '/data/references/none/documents/here/to'},
  {path: '/data/mutate/none', body: {mutations: []}},
  {path: '/data/actions/none', body: {actions: []}},
  {path: `/data/listen/none?${QUERY}`},
  {path: '/data/live/events/none'},
  {path: '/data/export/none'},
  {path: '/data/history/none/events/documents/here'},
  {path: '/data/history/none/transactions/here'},
  {path: '/data/history/none/documents/here?lastRevision=true'},
  {path: '/assets/images/none', body: 'x'},
  {path: '/assets/files/none', body: 'x'},
  {path: '/projects/asean/datasets/none/acl'},
]

describe('an unknown dataset', () => {
  it.for(DATASET_PATHS)('is 404 on $path', (asked) =>
    play(lake, {
      name: '',
      as: 'editor',
      ...asked,
      ...refusal(404, 'Dataset "none" not found'),
    }),
  )
})

describe('an unknown document', () => {
  it.for<Scenario>([
    {
      name: 'is left out with the reason',
      path: '/data/doc/production/none,here',
      status: 200,
      answer: {
        documents: [expect.objectContaining({_id: 'here'})],
        omitted: [{id: 'none', reason: 'existence'}],
      },
    },
    ...['a..b', '%2e%2e', 'ก', "'", '<script>', 'x'.repeat(500)].map((id) => ({
      name: `is not found under the id ${id.slice(0, 10)}`,
      path: `/data/doc/production/${encodeURIComponent(id)}`,
      status: 200,
      answer: {documents: [], omitted: [{id, reason: 'existence'}]},
    })),
    {
      name: 'has no history',
      as: 'viewer',
      path: '/data/history/production/documents/none?lastRevision=true',
      ...refusal(404, 'There never was a document "none" in this dataset'),
    },
    {
      name: 'has no picture',
      path: '/../images/asean/production/abc-1x1.png',
      ...refusal(404, 'Image not found'),
    },
    {
      name: 'is one of too many',
      path: `/data/doc/production/${Array.from({length: 1001}, (_, n) => n).join(',')}`,
      ...refusal(400, 'More than 1000 documents at once'),
    },
  ])('$name', (scenario) => play(lake, scenario))
})

const SIGNED_IN_ONLY: ReadonlyArray<Pick<Scenario, 'path' | 'body' | 'method'>> = [
  {path: '/data/mutate/production', body: {mutations: []}},
  {path: '/data/actions/production', body: {actions: []}},
  {path: '/data/history/production/events/documents/here'},
  {path: '/data/history/production/transactions/here'},
  {path: '/data/history/production/documents/here?lastRevision=true'},
  {path: '/data/live/events/production?includeDrafts=true'},
  {path: '/assets/images/production', body: 'x'},
  {path: '/assets/files/production', body: 'x'},
  {path: '/users/someone'},
  {path: '/users/me/keyvalue/a'},
  {path: '/users/me/keyvalue', method: 'PUT', body: []},
  {path: '/auth/id'},
  {path: '/datasets'},
  {path: '/projects/asean/datasets'},
  {path: '/projects/asean/grants'},
  {path: '/projects/asean/roles'},
]

const OPEN: ReadonlyArray<Pick<Scenario, 'path' | 'body'>> = [
  {path: `/data/query/production?${QUERY}`},
  {path: '/data/doc/production/here'},
  {path: `/data/listen/production?${QUERY}`},
  {path: '/data/export/production'},
  {path: '/users/me'},
  {path: '/projects/asean'},
  {path: '/projects/asean/datasets/production/acl'},
]

describe('a token', () => {
  it.for(SIGNED_IN_ONLY)('that is missing is 401 on $path', (asked) =>
    play(lake, {name: '', ...asked, ...refusal(401, 'This needs a token or a session')}),
  )

  it.for([...SIGNED_IN_ONLY, ...OPEN])('that is unknown is 401 on $path', (asked) => {
    const {status, answer} = refusal(401, 'The session or token is not valid')
    const coded = {...answer, errorCode: 'SIO-401-ANF'}
    return play(lake, {name: '', as: 'somebody unknown', ...asked, status, answer: coded})
  })

  it.for(['Basic dXNlcjpwYXNz', 'Bearer', 'Bearer ', 'token', 'Bearer a b'])(
    'in the header "%s" lets nobody in',
    async (authorization) => {
      const response = await lake.request('/v1/data/mutate/production', {
        method: 'POST',
        headers: {authorization},
        body: '{"mutations": []}',
      })
      expect(response.status).toBe(401)
      expect(response.headers.get('www-authenticate')).toBe('Bearer')
    },
  )
})

describe('a path or method', () => {
  it.for<Scenario>([
    {
      name: 'that there is not',
      path: '/data/nothing/production',
      ...refusal(404, 'There is no GET /data/nothing/production on this server'),
    },
    {
      name: 'DELETE of a query',
      method: 'DELETE',
      path: '/data/query/production',
      ...refusal(404, 'There is no DELETE /data/query/production on this server'),
    },
    {
      name: 'GET of a mutation',
      path: '/data/mutate/production',
      ...refusal(404, 'There is no GET /data/mutate/production on this server'),
    },
    {
      name: 'values of a person that are too deep',
      method: 'PUT',
      as: 'viewer',
      path: '/users/me/keyvalue',
      body: `[{"key": "a", "value": ${'['.repeat(9000)}${']'.repeat(9000)}}]`,
      ...refusal(400, 'The body cannot be taken: it is nested more than 256 levels deep'),
    },
    {
      name: 'parameter of a listener that is no JSON',
      path: '/data/listen/production?query=*&$a=b',
      ...refusal(400, 'The value of $a is not JSON: strings need quotation marks'),
    },
    {
      name: 'PUT of a document',
      method: 'PUT',
      as: 'editor',
      path: '/data/doc/production/here',
      body: {},
      ...refusal(404, 'There is no PUT /data/doc/production/here on this server'),
    },
  ])('$name', (scenario) => play(lake, scenario))

  it.for([
    ['/v2025-02-19/data/doc/production/%E0%A4%A', 200],
    ['//v2025-02-19/data/doc/production/here', 200],
    ['/data/doc/production/here', 200],
    ['/v2025-02-19/data/doc/production/', 404],
    ['/v2025-02-30T/data/doc/production/here', 404],
    [`/v2025-13-45/data/query/production?${QUERY}`, 400],
    [`/v2025-02-19/data/query/production?${QUERY}&padding=${'x'.repeat(20_000)}`, 431],
    ['/../../etc/passwd', 404],
    ['/..%2f..%2fetc%2fpasswd', 404],
  ] as const)('%s is answered', async ([path, status]) => {
    expect((await fetch(`${lake.origin}${path}`)).status).toBe(status)
  })
})

describe('HEAD and OPTIONS', () => {
  it('HEAD answers as GET does, without the body', async () => {
    const path = `/v1/data/query/production?${QUERY}`
    const [get, head] = [await lake.request(path), await lake.request(path, {method: 'HEAD'})]
    const {headers} = head
    expect([head.status, headers.get('etag'), await head.text()]).toEqual([
      200,
      get.headers.get('etag'),
      '',
    ])
    expect((await lake.request('/v1/data/query/none?query=1', {method: 'HEAD'})).status).toBe(404)
  })

  it.for([
    ['https://studio.example.org', 'https://studio.example.org', 'true'],
    ['https://evil.example', '*', null],
    ['null', '*', null],
  ] as const)(
    'a page of %s may ask, without a person’s own rights',
    async ([origin, allowed, credentials]) => {
      const preflight = await lake.request('/v1/data/mutate/production', {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization,content-type,x-sanity-app',
        },
      })
      const asked = await lake.request(`/v1/data/query/production?${QUERY}`, {headers: {origin}})
      const refused = await lake.request('/v1/data/query/none?query=1', {headers: {origin}})
      const shown = ({status, headers}: Response) => [
        status,
        headers.get('access-control-allow-origin'),
        headers.get('access-control-allow-credentials'),
      ]
      expect([preflight, asked, refused].map(shown)).toEqual([
        [204, allowed, credentials],
        [200, allowed, credentials],
        [404, allowed, credentials],
      ])
      expect(preflight.headers.get('access-control-allow-headers')).toBe(
        'authorization,content-type,x-sanity-app',
      )
      expect(asked.headers.get('vary')).toContain('Origin')
    },
  )
})
