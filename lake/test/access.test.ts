import {afterAll, beforeAll, describe, expect, it} from 'vitest'

import {isJsonObject} from '../src/documents/SanityDocument.ts'
import {startTestLake, type TestLake} from './testLake.ts'

const WHO = [
  'administrator',
  'editor',
  'viewer',
  'nobody',
  'revoked token',
  'ended session',
  'disabled person',
] as const
type Who = (typeof WHO)[number]

let lake: TestLake
const tokens = new Map<Who, string>()

const PUBLIC = ['a', 'b']
const PRIVATE = ['_.system', 'drafts.a', 'drafts.secret', 'secret.a', 'versions.summit.a']

async function session(login: string): Promise<string> {
  const {accounts} = lake.lake
  const password = 'ศาลาว่าการกรุงเทพ 2569'
  const {id} = await accounts.createUser({name: login, login, password, roles: ['administrator']})
  return accounts.startSession(id)
}

beforeAll(async () => {
  lake = await startTestLake()
  const {accounts, storage} = lake.lake
  for (const role of ['administrator', 'editor', 'viewer'] as const) {
    tokens.set(role, await lake.token(role))
  }
  tokens.set('revoked token', await lake.token('administrator'))
  tokens.set('ended session', await session('ended'))
  tokens.set('disabled person', await session('disabled'))
  await accounts.endSession(`Bearer ${tokens.get('ended session')}`)
  await accounts.setDisabled('disabled', true)
  const revoked = (await storage.accounts.tokens()).at(-1)
  await accounts.revokeToken(revoked?.id ?? '')
  const transaction = lake.client({token: tokens.get('administrator')}).transaction()
  for (const _id of [...PUBLIC, ...PRIVATE]) {
    transaction.create({
      _id,
      _type: PRIVATE.includes(_id) ? 'hidden' : 'note',
      title: PRIVATE.includes(_id) ? 'ความลับของ hidden' : 'เปิดเผย',
      to: {_type: 'reference', _ref: _id === 'a' ? 'secret.a' : 'a', _weak: true},
    })
  }
  await transaction.commit()
})

afterAll(() => lake[Symbol.asyncDispose]())

function ask(who: Who, path: string, init: RequestInit = {}): Promise<Response> {
  const token = tokens.get(who)
  return lake.request(`/v2025-02-19${path}`, {...init, ...(token !== undefined && {token})})
}

async function statusOf(who: Who, path: string, body?: unknown, method = 'POST'): Promise<number> {
  const sent = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await ask(who, path, body === undefined ? {} : {method, body: sent})
  await response.body?.cancel()
  return response.status
}

const query = (groq: string, more = '') =>
  `/data/query/production?query=${encodeURIComponent(groq)}${more}`

async function result(who: Who, groq: string, more = ''): Promise<unknown> {
  const body: unknown = await (await ask(who, query(groq, more))).json()
  return isJsonObject(body) ? body['result'] : body
}

interface Row {
  path: string
  body?: unknown
  method?: string
  /** of administrator, editor, viewer and nobody; who has lost the right to ask gets 401 */
  statuses: readonly [number, number, number, number]
}

const create = (_id?: string) => ({mutations: [{create: {_type: 'note', ...(_id && {_id})}}]})
const EVERYONE = [200, 200, 200, 200] as const
const SIGNED_IN = [200, 200, 200, 401] as const
const WRITERS = [200, 200, 403, 401] as const

const rows: readonly Row[] = [
  {path: query('*'), statuses: EVERYONE},
  {path: '/data/query/production', body: {query: '*'}, statuses: EVERYONE},
  {path: '/data/doc/production/a,secret.a', statuses: EVERYONE},
  {path: '/data/references/production/documents/a/to', statuses: EVERYONE},
  {path: `/data/listen/production?query=*`, statuses: EVERYONE},
  {path: '/data/live/events/production', statuses: EVERYONE},
  {path: '/data/live/events/production?includeDrafts=true', statuses: SIGNED_IN},
  {path: '/data/export/production', statuses: EVERYONE},
  {path: '/data/history/production/events/documents/a', statuses: SIGNED_IN},
  {path: '/data/history/production/transactions/a', statuses: SIGNED_IN},
  {path: '/data/history/production/documents/a?lastRevision=true', statuses: SIGNED_IN},
  {path: '/data/mutate/production', body: create(), statuses: WRITERS},
  {
    path: '/data/mutate/production?dryRun=true',
    body: create('_.new'),
    statuses: [200, 403, 403, 401],
  },
  {path: '/data/mutate/production', body: {mutations: [{delete: {id: 'none'}}]}, statuses: WRITERS},
  {
    path: '/data/mutate/production?dryRun=true',
    body: {mutations: [{patch: {id: 'a', set: {title: 'x'}}}]},
    statuses: WRITERS,
  },
  {
    path: '/data/mutate/production?dryRun=true',
    body: {mutations: [{delete: {id: '_.system'}}]},
    statuses: [200, 403, 403, 401],
  },
  {
    path: '/data/actions/production',
    body: {
      dryRun: true,
      actions: [
        {actionType: 'sanity.action.document.publish', draftId: 'drafts.a', publishedId: 'a'},
      ],
    },
    statuses: WRITERS,
  },
  {path: '/assets/files/production?filename=a.txt', body: 'text', statuses: WRITERS},
  {path: '/assets/images/production', body: 'no image', statuses: [400, 400, 403, 401]},
  {path: '/users/me', statuses: EVERYONE},
  {path: '/users/someone', statuses: SIGNED_IN},
  {path: '/users/me/keyvalue/a', statuses: SIGNED_IN},
  {path: '/users/me/keyvalue', method: 'PUT', body: [{key: 'a', value: 1}], statuses: SIGNED_IN},
  {path: '/auth/id', statuses: SIGNED_IN},
  {path: '/projects/asean', statuses: EVERYONE},
  {path: '/projects/asean/datasets', statuses: SIGNED_IN},
  {path: '/projects/asean/datasets/production/acl', statuses: EVERYONE},
  {path: '/projects/asean/grants', statuses: SIGNED_IN},
  {path: '/projects/asean/roles', statuses: SIGNED_IN},
  {path: '/datasets', statuses: SIGNED_IN},
]

describe('who may ask', () => {
  it.for(rows)('$path $body', async ({path, body, method, statuses}) => {
    const asked: Array<[Who, number]> = []
    for (const who of WHO) asked.push([who, await statusOf(who, path, body, method)])
    expect(asked).toEqual(WHO.map((who, index) => [who, statuses[index] ?? 401]))
  })
})

describe('who may change nothing is told nothing', () => {
  const mutation = (id: string) => ({mutations: [{patch: {id, set: {title: 'x'}}}]})
  it.for([
    ['viewer', 403],
    ['nobody', 401],
  ] as const)('%s', async ([who, status]) => {
    const answers = new Set<string>()
    for (const [path, body] of [
      ['/data/mutate/production', mutation('a')],
      ['/data/mutate/production', mutation('secret.a')],
      ['/data/mutate/production', mutation('none')],
      ['/data/mutate/production', create('a')],
      ['/data/mutate/none', create('a')],
      ['/data/mutate/production', {mutations: [{explode: {}}]}],
      ['/data/mutate/production', {mutations: [{delete: {query: '*[_id == "secret.a"]'}}]}],
      ['/data/actions/production', {actions: []}],
      ['/data/actions/none', {actions: []}],
      ['/assets/files/none', 'x'],
    ] as const) {
      const sent = typeof body === 'string' ? body : JSON.stringify(body)
      const response = await ask(who, path, {method: 'POST', body: sent})
      expect(response.status).toBe(status)
      answers.add(await response.text())
    }
    expect(answers.size).toBe(1)
  })

  it('an editor, of documents of the system', async () => {
    const mutations = [{create: {_id: 'half', _type: 'note'}}, {delete: {id: '_.system'}}]
    const response = await ask('editor', '/data/mutate/production', {
      method: 'POST',
      body: JSON.stringify({mutations}),
    })
    const description = 'Insufficient permissions; permission "update" required'
    const error = {type: 'insufficientPermissionsError', description, permission: 'update'}
    expect([response.status, await response.json()]).toEqual([
      403,
      {error: {type: 'mutationError', description, items: [{index: 1, error}]}},
    ])
    expect(await result('editor', '*[_id == "half"]')).toEqual([])
  })
})

describe('what everybody sees', () => {
  it.for(['administrator', 'editor', 'viewer'] as const)('%s: everything', async (who) => {
    const ids = '*[_type in ["note", "hidden"] && _id in $ids]._id'
    const asked = `&$ids=${encodeURIComponent(JSON.stringify([...PUBLIC, ...PRIVATE]))}`
    expect(await result(who, ids, `&perspective=raw${asked}`)).toEqual(
      [...PUBLIC, ...PRIVATE].sort(),
    )
    const doc: unknown = await (
      await ask(who, '/data/doc/production/secret.a?excludeContent=true')
    ).json()
    expect(doc).toEqual({documents: [expect.objectContaining({_id: 'secret.a'})], omitted: []})
  })

  it.for([
    '',
    '&perspective=raw',
    '&perspective=published',
    '&perspective=drafts',
    '&perspective=summit,drafts',
  ])('nobody: published documents without a dot in their id, with "%s"', async (perspective) => {
    const questions = {
      ids: '*[_type in ["note", "hidden"] && defined(title)]._id',
      hidden: 'count(*[_type == "hidden"])',
      byId: '*[_id in ["secret.a", "drafts.a", "drafts.secret", "_.system", "versions.summit.a", "secret"]]',
      original: '*[_originalId match "drafts*" || _originalId match "versions*"]',
      deref: '*[_id == "a"][0].to->title',
      derefAll: '*[_id == "a"]{"x": to->, "y": *[_id == ^.to._ref]}',
      referrers: '*[references("a") && _type in ["note", "hidden"]]._id',
      incoming: 'count(*[references("secret.a")])',
      versions: '*[sanity::versionOf("a")]._id',
      match: '*[title match "ความลับ"]',
      search: '*[title match text::query("hidden")]',
      scored: '*[_type == "hidden"] | score(title match text::query("ความลับ")) [_score > 0]',
      slowLane: 'count(*[_type == "hidden" && !diff::changedAny({"a": 1}, {"a": 1}, (a))])',
      types: 'array::unique(*[defined(title)]._type)',
      titles: 'array::unique(*[defined(title)].title)',
    }
    const answers: Record<string, unknown> = {}
    for (const [name, groq] of Object.entries(questions)) {
      answers[name] = await result('nobody', groq, perspective)
    }
    expect(answers).toEqual({
      ids: PUBLIC,
      hidden: 0,
      byId: [],
      original: [],
      deref: null,
      derefAll: [{x: null, y: []}],
      referrers: ['b'],
      incoming: 1,
      versions: ['a'],
      match: [],
      search: [],
      scored: [],
      slowLane: 0,
      types: ['note'],
      titles: ['เปิดเผย'],
    })
  })

  it('nobody: no document by its id, nor that it is there', async () => {
    for (const more of ['', '?includeAllVersions=true']) {
      const ids = ['a', 'none', ...PRIVATE].join(',')
      const response = await ask('nobody', `/data/doc/production/${ids}${more}`)
      const body: unknown = await response.json()
      const omitted = isJsonObject(body) && Array.isArray(body['omitted']) ? body['omitted'] : []
      expect(body).toEqual({documents: [expect.objectContaining({_id: 'a'})], omitted})
      expect(new Set(omitted.map(({reason}) => reason))).toEqual(new Set(['existence']))
      const [known, unknown] = [
        await (await ask('nobody', `/data/doc/production/secret.a${more}`)).json(),
        await (await ask('nobody', `/data/doc/production/secret.b${more}`)).json(),
      ]
      expect(JSON.parse(JSON.stringify(known).replaceAll('secret.a', 'secret.b'))).toEqual(unknown)
    }
  })

  it('nobody: nothing of what others have asked, also not by its ETag', async () => {
    const path = query('*[_type == "hidden"]{title}')
    const seen = await ask('viewer', `${path}&perspective=raw`)
    const etag = seen.headers.get('etag') ?? ''
    const headers = {'if-none-match': etag}
    const again = await ask('viewer', `${path}&perspective=raw`, {headers})
    const other = await ask('nobody', `${path}&perspective=raw`, {headers})
    expect([again.status, other.status, await other.json()]).toEqual([
      304,
      200,
      expect.objectContaining({result: []}),
    ])
    expect(other.headers.get('vary')).toContain('Authorization')
    expect(other.headers.get('cache-control')).toBe('private, no-cache')
  })

  it('nobody: an export of what is published', async () => {
    const ids = async (who: Who) =>
      (await (await ask(who, '/data/export/production')).text())
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line))
        .flatMap((document) => (isJsonObject(document) ? document['_id'] : []))
    expect((await ids('nobody')).filter((id) => String(id).includes('.'))).toEqual([])
    expect(await ids('viewer')).toEqual(expect.arrayContaining([...PUBLIC, ...PRIVATE]))
  })

  it('nobody: no members, no people, no errors that tell', async () => {
    const project: unknown = await (await ask('nobody', '/projects/asean')).json()
    expect(isJsonObject(project) && 'members' in project).toBe(false)
    expect(await (await ask('nobody', '/users/me')).json()).toEqual({})
  })
})

/** The data of an event stream's events, from the first on, until `last` is among them. */
async function eventsUntil(response: Response, last: string): Promise<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (;;) {
    const chunk = await reader?.read()
    if (!chunk || chunk.done) throw new Error(`The stream ended after ${text}`)
    text += chunk.value
    if (text.includes(last)) break
  }
  await reader?.cancel()
  return text
}

describe('streams', () => {
  const writes = [
    {create: {_id: 'secret.s', _type: 'hidden', title: 'ความลับ'}},
    {create: {_id: 'drafts.s', _type: 'hidden', title: 'ความลับ'}},
    {create: {_id: 'versions.r.s', _type: 'hidden', title: 'ความลับ'}},
    {patch: {id: 'secret.a', set: {title: 'ความลับใหม่'}}},
    {create: {_id: 'open', _type: 'note', title: 'เปิดเผย'}},
  ]

  async function write(): Promise<void> {
    const body = JSON.stringify({mutations: writes})
    const response = await ask('editor', '/data/mutate/production', {method: 'POST', body})
    expect(response.status).toBe(200)
    const ids = ['secret.s', 'drafts.s', 'versions.r.s', 'open']
    const undo = ids.map((id) => ({delete: {id}}))
    await statusOf('editor', '/data/mutate/production', {mutations: undo})
  }

  it.for(['', '&includeAllVersions=true'])(
    'tell nobody of public documents alone%s',
    async (more) => {
      const options = `&includeResult=true&includePreviousRevision=true&effectFormat=mendoza${more}`
      const stream = await ask('nobody', `/data/listen/production?query=*${options}`)
      await write()
      const text = await eventsUntil(stream, '"transition":"disappear"')
      expect(text).toContain('"documentId":"open"')
      expect(text).toContain('"transactionTotalEvents":1')
      expect(text).not.toMatch(/secret|drafts|versions|hidden|ความลับ/)
    },
  )

  it('tell others of all', async () => {
    const stream = await ask('viewer', '/data/listen/production?query=*&includeAllVersions=true')
    await write()
    const text = await eventsUntil(stream, '"transition":"disappear"')
    expect(text).toContain('"transactionTotalEvents":5')
  })

  it('tell nobody no tags of private documents', async () => {
    const tagsOf = async (groq: string) => {
      const body: unknown = await (await ask('viewer', query(groq, '&perspective=raw'))).json()
      return isJsonObject(body) && Array.isArray(body['syncTags'])
        ? body['syncTags'].map(String)
        : []
    }
    const hidden = await tagsOf('*[_type == "hidden"]')
    const open = await tagsOf('*[_type == "note"]')
    const stream = await ask('nobody', '/data/live/events/production')
    await write()
    const text = await eventsUntil(stream, open[0] ?? 'none')
    expect(hidden.filter((tag) => text.includes(tag))).toEqual([])
  })
})
