import {once} from 'node:events'
import {request, type IncomingMessage} from 'node:http'

import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest'

import {startTestLake, type TestLake} from '../testLake.ts'
import {failure, parseError, play, refusal, type Scenario} from './testScenarios.ts'

let lake: TestLake
let rev: string

beforeAll(async () => {
  lake = await startTestLake({bodyLimit: 10_000})
  const client = lake.client({token: await lake.token('editor')})
  const {_rev} = await client.create({_id: 'here', _type: 'note', title: 'a', list: ['a']})
  rev = _rev
  await client.create({_id: 'referrer', _type: 'note', to: {_type: 'reference', _ref: 'here'}})
})

afterAll(() => lake[Symbol.asyncDispose]())

/** Nothing that is refused may leave a trace. */
afterEach(async () => {
  const {documents, lastSeq} = await lake.lake.datasets.get('production')
  expect([[...documents.keys()], lastSeq]).toEqual([['here', 'referrer'], 2])
})

const MUTATE = {path: '/data/mutate/production', as: 'editor'} as const
const ACTIONS = {path: '/data/actions/production', as: 'editor'} as const

const malformed = (description: string, index = 0) =>
  failure(400, 'mutationError', {type: 'mutationParseError', description}, index)
const invalid = (description: string, index = 0) =>
  failure(400, 'mutationError', {type: 'validationError', description}, index)
const invalidAction = (description: string, index = 0) =>
  failure(400, 'actionError', {type: 'validationError', description}, index)

const bodies: readonly Scenario[] = [
  {
    name: 'no body',
    ...MUTATE,
    method: 'POST',
    ...refusal(400, 'The request has no body: send JSON'),
  },
  {
    name: 'malformed JSON',
    ...MUTATE,
    body: '{"mutations": [}',
    ...refusal(400, expect.stringMatching(/^The body is not JSON: Unexpected token '\}'/)),
  },
  {
    name: 'JSON that is no object',
    ...MUTATE,
    body: [1],
    ...refusal(400, 'The body must be a JSON object'),
  },
  {
    name: 'JSON that is too deep',
    ...MUTATE,
    body: `{"mutations": [{"create": {"_type": "note", "a": ${'['.repeat(4000)}${']'.repeat(4000)}}}]}`,
    ...refusal(400, 'The body cannot be taken: it is nested more than 256 levels deep'),
  },
  {
    name: 'a number that no double holds',
    ...MUTATE,
    body: '{"mutations": [{"create": {"_type": "note", "n": 1e999}}]}',
    ...refusal(400, 'The body cannot be taken: it has a number that is too large'),
  },
  {
    name: 'body over the limit',
    ...MUTATE,
    body: {mutations: [{create: {_type: 'note', text: 'x'.repeat(10_000)}}]},
    ...refusal(413, 'The body is larger than the limit of 10000 bytes'),
  },
  {
    name: 'actions over the limit',
    ...ACTIONS,
    body: 'x'.repeat(10_001),
    ...refusal(413, 'The body is larger than the limit of 10000 bytes'),
  },
]

const mutations: ReadonlyArray<Pick<Scenario, 'name' | 'status' | 'answer'> & {list: unknown}> = [
  {name: 'no list', list: undefined, ...malformed('`mutations` must be an array of mutations')},
  {name: 'no object', list: ['create'], ...malformed('A mutation must be an object')},
  {name: 'empty', list: [{}], ...malformed('The mutation is empty')},
  {
    name: 'unknown, the second one',
    list: [{create: {_type: 'note'}}, {upsert: {_id: 'a', _type: 'note'}}],
    ...malformed(
      'Unknown mutation `upsert`: use create, createIfNotExists, createOrReplace, delete or patch',
      1,
    ),
  },
  {
    name: 'two kinds in one',
    list: [{create: {_type: 'note'}, delete: {id: 'here'}}],
    ...malformed('A mutation has one kind, not several: create, delete'),
  },
  {
    name: 'document without a type',
    list: [{create: {_id: 'a'}}],
    ...invalid('`create`: the document must have a `_type`'),
  },
  {
    name: 'id that is no text',
    list: [{create: {_id: 7, _type: 'note'}}],
    ...invalid('`create`: `_id` must be a string'),
  },
  ...['a b', '-a', '.a', 'a..b', 'ก', 'a/b', 'x'.repeat(129), 'drafts..', '$a'].map((_id) => ({
    name: `id ${_id.slice(0, 10)}`,
    list: [{createOrReplace: {_id, _type: 'note'}}],
    ...invalid(
      `\`createOrReplace\`: "${_id}" is no valid document id (letters, digits, "_", "-" and ".", at most 128)`,
    ),
  })),
  {
    name: 'createOrReplace without an id',
    list: [{createOrReplace: {_type: 'note'}}],
    ...invalid('`createOrReplace`: the document must have an `_id`'),
  },
  {
    name: 'delete of nothing in particular',
    list: [{delete: {}}],
    ...malformed('`delete` needs an `id` or a `query`'),
  },
  {
    name: 'delete by a query that does not parse',
    list: [{delete: {query: '*[_type == '}}],
    ...parseError('*[_type == ', 10, 11, 'Unexpected end of query'),
  },
  {
    name: 'delete by a query whose parameter is missing',
    list: [{delete: {query: '*[_type == $type]', params: {other: 1}}}],
    ...parseError('*[_type == $type]', 11, 16, 'param $type referenced, but not provided'),
  },
  {
    name: 'unknown patch operation',
    list: [{patch: {id: 'here', merge: {a: 1}}}],
    ...malformed('Unknown patch operation `merge`'),
  },
  {
    name: 'set that is no object',
    list: [{patch: {id: 'here', set: 1}}],
    ...malformed('Patch: `set` must be an object of path → value'),
  },
  {
    name: 'inc by text',
    list: [{patch: {id: 'here', inc: {n: '1'}}}],
    ...malformed('Patch: `inc` of "n" needs a number'),
  },
  {
    name: 'unset of no paths',
    list: [{patch: {id: 'here', unset: 'title'}}],
    ...malformed('Patch: `unset` must be an array of paths'),
  },
  {
    name: 'insert nowhere',
    list: [{patch: {id: 'here', insert: {items: []}}}],
    ...malformed('Patch: `insert` needs one of `before`, `after` or `replace` with a path'),
  },
  {
    name: 'insert of nothing',
    list: [{patch: {id: 'here', insert: {after: 'list[-1]'}}}],
    ...malformed('Patch: `insert` needs an array `items`'),
  },
  ...['a[0:100000]', 'a]b', 'a[', 'a[_key=="x]', `${'a.'.repeat(2048)}a`].map((path) => ({
    name: `path ${path.slice(0, 12)}`,
    list: [{patch: {id: 'here', set: {[path]: 1}}}],
    ...malformed(`Patch: \`set\` of "${path}" is no path`),
  })),
  {
    name: 'path that makes the document too deep',
    list: [{patch: {id: 'here', set: {[`${'a.'.repeat(300)}a`]: 1}}}],
    ...failure(400, 'mutationError', {
      type: 'validationError',
      description: 'Document "here" cannot be stored: it is nested more than 256 levels deep',
      id: 'here',
    }),
  },
  {
    name: 'number beyond all numbers',
    list: [{patch: {id: 'here', set: {n: 1e308}}}, {patch: {id: 'here', inc: {n: 1e308}}}],
    ...failure(
      400,
      'mutationError',
      {
        type: 'validationError',
        description: 'Document "here" cannot be stored: it has a number that is too large',
        id: 'here',
      },
      1,
    ),
  },
  {
    name: 'path that does not parse',
    list: [{patch: {id: 'here', set: {'a[foo': 1}}}],
    ...malformed('Patch: `set` of "a[foo" is no path'),
  },
  {
    name: 'revision that is no text',
    list: [{patch: {id: 'here', ifRevisionID: 7, set: {a: 1}}}],
    ...malformed('Patch: `ifRevisionID` must be a string'),
  },
  {
    name: 'document that is not there',
    list: [{patch: {id: 'gone', set: {a: 1}}}],
    ...failure(404, 'mutationError', {
      type: 'documentNotFoundError',
      description: 'The document with the ID "gone" was not found',
      id: 'gone',
    }),
  },
  {
    name: 'id that exists, the second one',
    list: [{create: {_type: 'note'}}, {create: {_id: 'here', _type: 'note'}}],
    ...failure(
      409,
      'mutationError',
      {
        type: 'documentAlreadyExistsError',
        description: 'Document by ID "here" already exists',
        id: 'here',
      },
      1,
    ),
  },
  {
    name: 'document that is referenced',
    list: [{delete: {id: 'here'}}],
    ...failure(409, 'mutationError', {
      type: 'documentHasExistingReferencesError',
      description:
        'Document "here" cannot be deleted as there are references to it from "referrer"',
      id: 'here',
      referencingIDs: ['referrer'],
    }),
  },
  {
    name: 'reference to what is not there',
    list: [{create: {_id: 'a', _type: 'note', to: {_type: 'reference', _ref: 'gone'}}}],
    ...failure(409, 'mutationError', {
      type: 'documentReferenceDoesNotExistError',
      description: 'Document "a" references the document "gone", which does not exist',
      id: 'a',
      referenceID: 'gone',
    }),
  },
]

const options: readonly Scenario[] = [
  {
    name: 'dryRun=maybe',
    ...MUTATE,
    path: `${MUTATE.path}?dryRun=maybe`,
    body: {mutations: []},
    ...refusal(400, '"dryRun" must be true or false'),
  },
  ...[7, '', 'a b', 'x'.repeat(129)].map((transactionId) => ({
    name: `transactionId ${String(transactionId).slice(0, 5)}`,
    ...MUTATE,
    body: {mutations: [], transactionId},
    ...refusal(
      400,
      '"transactionId" must be a string of 1 to 128 letters, digits, "_", "." and "-"',
    ),
  })),
]

const actions: ReadonlyArray<Pick<Scenario, 'name' | 'status' | 'answer'> & {list: unknown}> = [
  {name: 'no list', list: undefined, ...invalidAction('`actions` must be an array')},
  {name: 'no object', list: [1], ...invalidAction('An action must be an object')},
  {name: 'no kind', list: [{}], ...invalidAction('An action needs an `actionType`')},
  {
    name: 'unknown',
    list: [{actionType: 'sanity.action.document.explode'}],
    ...invalidAction('The action `sanity.action.document.explode` is not known to this server'),
  },
  {
    name: 'no ids',
    list: [{actionType: 'sanity.action.document.publish', publishedId: 'here'}],
    ...invalidAction('`document.publish` needs a document id in `draftId`'),
  },
  {
    name: 'ids the wrong way round',
    list: [
      {actionType: 'sanity.action.document.publish', publishedId: 'drafts.here', draftId: 'here'},
    ],
    ...invalidAction('`document.publish`: `draftId` must be the id of a draft or version'),
  },
  {
    name: 'patch that is wrong',
    list: [
      {
        actionType: 'sanity.action.document.edit',
        draftId: 'drafts.here',
        publishedId: 'here',
        patch: {merge: {}},
      },
    ],
    ...failure(400, 'actionError', {
      type: 'mutationParseError',
      description: 'Unknown patch operation `merge`',
    }),
  },
  {
    name: 'draft that is not there',
    list: [
      {actionType: 'sanity.action.document.publish', draftId: 'drafts.here', publishedId: 'here'},
    ],
    ...failure(404, 'actionError', {
      type: 'documentNotFoundError',
      description: 'The document with the ID "drafts.here" was not found',
      id: 'drafts.here',
    }),
  },
]

describe('POST /data/mutate', () => {
  it.for(bodies)('$name', (scenario) => play(lake, scenario))
  it.for(options)('$name', (scenario) => play(lake, scenario))
  it.for(mutations)('$name', ({list, ...expected}) =>
    play(lake, {...MUTATE, body: {mutations: list}, ...expected}),
  )

  it('stale revision', async () => {
    await play(lake, {
      name: '',
      ...MUTATE,
      body: {mutations: [{patch: {id: 'here', ifRevisionID: 'stale', set: {a: 1}}}]},
      ...failure(409, 'mutationError', {
        type: 'documentRevisionIDDoesNotMatchError',
        description: `Document "here" has unexpected revision ID ("${rev}"), expected "stale"`,
        id: 'here',
        currentRevisionID: rev,
        expectedRevisionID: 'stale',
      }),
    })
  })

  it('a body over the limit that does not say how long it is', async () => {
    const sending = request(`${lake.origin}${MUTATE.path}`, {
      method: 'POST',
      headers: {authorization: `Bearer ${await lake.token('editor')}`},
    })
    sending.write(' '.repeat(10_001))
    const [response]: IncomingMessage[] = await once(sending, 'response')
    sending.on('error', () => {}).destroy()
    expect(response?.statusCode).toBe(413)
  })
})

describe('POST /data/actions', () => {
  it.for(actions)('$name', ({list, ...expected}) =>
    play(lake, {...ACTIONS, body: {actions: list}, ...expected}),
  )
})
