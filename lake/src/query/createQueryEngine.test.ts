import {afterEach, describe, expect, test} from 'vitest'

import type {Access, Identity} from '../access/Identity.ts'
import type {SanityDocument} from '../documents/SanityDocument.ts'
import {BadRequestError, QueryParseError, QueryTimeoutError} from '../errors.ts'
import {createMemoryDataset} from '../views/memoryDataset.ts'
import {DRAFTS, parsePerspective, PUBLISHED, RAW, type Perspective} from '../views/perspectives.ts'
import {createQueryEngine, type QueryEngineOptions} from './createQueryEngine.ts'
import type {QueryEngine} from './QueryEngine.ts'

const NOW = Date.parse('2026-03-01T00:00:00Z')

const everything: Access = {
  readKey: 'all',
  readsAll: true,
  can: () => true,
  canSome: () => true,
  mayChange: () => true,
}

const published: Access = {
  readKey: 'published',
  readsAll: false,
  can: (_, document) => !document._id.includes('.'),
  canSome: () => true,
  mayChange: () => true,
}

const ada: Identity = {kind: 'user', id: 'ada', roles: [], access: everything}
const nobody: Identity = {kind: 'anonymous', id: '<anonymous>', roles: [], access: published}

function doc(_id: string, _type: string, fields: Record<string, unknown> = {}): SanityDocument {
  return {
    _id,
    _type,
    _rev: 'r1',
    _createdAt: '2026-01-01T00:00:00Z',
    _updatedAt: '2026-01-01T00:00:00Z',
    ...fields,
  }
}

const cities = [
  doc('b', 'city', {name: 'Bangkok'}),
  doc('a', 'city', {name: 'Anywhere'}),
  doc('drafts.b', 'city', {name: 'Bangkok, draft'}),
  doc('versions.r1.a', 'city', {name: 'Anywhere, released'}),
  doc('m', 'meeting', {host: {_ref: 'b'}}),
]

const engines: QueryEngine[] = []

afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.close()
})

function setUp(documents: SanityDocument[] = cities, options: Partial<QueryEngineOptions> = {}) {
  const dataset = createMemoryDataset(documents, 'production')
  const engine = createQueryEngine({clock: {now: () => NOW, newId: () => 'id'}, ...options})
  engines.push(engine)
  const run = (
    query: string,
    params: Record<string, unknown> = {},
    perspective: Perspective = PUBLISHED,
    identity: Identity = ada,
  ) => engine.run({dataset, query, params, perspective, identity})
  return {
    dataset,
    engine,
    run,
    ask: async (...request: Parameters<typeof run>): Promise<unknown> =>
      JSON.parse((await run(...request)).body.toString()),
  }
}

describe('perspectives', () => {
  const cases: [Perspective, unknown][] = [
    [RAW, ['a', 'b', 'drafts.b', 'm', 'versions.r1.a']],
    [PUBLISHED, ['a', 'b', 'm']],
    [DRAFTS, ['a', 'b', 'm']],
  ]
  test.each(cases)('%o shows its ids in order', async (perspective, ids) => {
    expect(await setUp().ask('*._id', {}, perspective)).toEqual(ids)
  })

  test('drafts and releases win over what is published', async () => {
    const query = '*[_type == "city"]{_id, _originalId, name}'
    const {ask} = setUp()
    expect(await ask(query, {}, parsePerspective('r1,drafts'))).toEqual([
      {_id: 'a', _originalId: 'versions.r1.a', name: 'Anywhere, released'},
      {_id: 'b', _originalId: 'drafts.b', name: 'Bangkok, draft'},
    ])
    expect(await ask(query, {}, PUBLISHED)).toEqual([
      {_id: 'a', _originalId: 'a', name: 'Anywhere'},
      {_id: 'b', _originalId: 'b', name: 'Bangkok'},
    ])
    expect(await ask('*[_type == "meeting"][0].host->name', {}, DRAFTS)).toBe('Bangkok, draft')
  })

  test('who may read less sees less, in every perspective', async () => {
    const {ask} = setUp()
    expect(await ask('*._id', {}, RAW, nobody)).toEqual(['a', 'b', 'm'])
    expect(await ask('*[_id == "b"][0].name', {}, DRAFTS, nobody)).toBe('Bangkok')
    expect(await ask('*[_id == "b"][0].name', {}, DRAFTS)).toBe('Bangkok, draft')
  })
})

describe('mistakes are told', () => {
  const cases: [string, Record<string, unknown>, Error][] = [
    ['*[', {}, new QueryParseError('Unexpected end of query', '*[', 1, 2)],
    [
      '*[_type == $type]',
      {},
      new QueryParseError('param $type referenced, but not provided', '*[_type == $type]', 11, 16),
    ],
    [
      '*[0...$end]',
      {},
      new QueryParseError('param $end referenced, but not provided', '*[0...$end]', 6, 10),
    ],
    [
      '*[0...$end]',
      {end: 'x'},
      new QueryParseError('slicing must use constant numbers', '*[0...$end]', 0, 11),
    ],
    ['nope::f(1)', {}, new QueryParseError('Undefined namespace: nope', 'nope::f(1)', 0, 10)],
    [
      '*[geo::distance(a, b) < 5]',
      {},
      new BadRequestError('The GROQ function geo::distance() is not supported by this server'),
    ],
    [
      'text::query("a")',
      {},
      new BadRequestError('text::query() can only stand on the right of match'),
    ],
  ]
  test.each(cases)('%s with %o', async (query, params, error) => {
    await expect(setUp().run(query, params)).rejects.toStrictEqual(error)
  })

  test('nested too deeply', async () => {
    await expect(setUp().run('('.repeat(50_000))).rejects.toBeInstanceOf(QueryParseError)
  })
})

describe('parameters', () => {
  test('in slices and as an index, with other values each time', async () => {
    const {ask} = setUp()
    const query = '*[$start...$end]._id'
    expect(await ask(query, {start: 0, end: 1})).toEqual(['a'])
    expect(await ask(query, {start: 1, end: 3})).toEqual(['b', 'm'])
    expect(await ask('*[$at]._id', {at: 2})).toBe('m')
    expect(await ask('*[$at]._id', {at: -1})).toBe('m')
  })

  test('with a name that objects have by themselves', async () => {
    const {ask} = setUp()
    expect(
      await ask('[$hasOwnProperty, $constructor]', {hasOwnProperty: 1, constructor: 2}),
    ).toEqual([1, 2])
  })

  test('of custom functions', async () => {
    const query = 'fn my::name($one) = $one{name}; *[_id == $id]{"x": my::name(@)}'
    expect(await setUp().ask(query, {id: 'a'})).toEqual([{x: {name: 'Anywhere'}}])
  })
})

test('functions that read the surroundings', async () => {
  const {ask} = setUp()
  const query = '[now(), dateTime::now(), identity(), sanity::dataset(), sanity::projectId()]'
  expect(await ask(query)).toEqual([
    '2026-03-01T00:00:00.000Z',
    '2026-03-01T00:00:00Z',
    'ada',
    'production',
    'lake',
  ])
})

describe("the Studio's queries", () => {
  const documents = [
    doc('meeting-7', 'meeting', {
      title: [
        {language: 'th', value: 'การประชุมผู้นำเมืองหลวงของประเทศสมาชิกอาเซียน ครั้งที่ 7'},
        {language: 'en', value: 'The 7th Meeting of Governors'},
      ],
      host: {_ref: 'capital-bangkok'},
      _updatedAt: '2026-01-03T00:00:00Z',
    }),
    doc('project-youth', 'project', {
      title: 'โครงการพัฒนาศักยภาพเยาวชน',
      summary: 'ของเมืองหลวงอาเซียน, for the Governors',
      _updatedAt: '2026-01-02T00:00:00Z',
    }),
    doc('capital-bangkok', 'capital', {title: 'ผู้ว่าราชการกรุงเทพมหานคร'}),
    doc('drafts.capital-bangkok', 'capital', {title: 'กรุงเทพมหานคร'}),
    doc('_.releases.r1', 'system.release', {name: 'r1'}),
  ]
  const types = ['meeting', 'project', 'capital']
  const search = (query: string) => ({
    __types: types,
    __query: `${query}*`,
    __rawQuery: query,
    __limit: 26,
  })

  const global = `*[_type in $__types] | score(
    boost(_type in ["meeting"] && title[].value match text::query($__query), 10),
    boost(_type in ["project", "capital"] && title match text::query($__query), 10),
    ([@, _id] match text::query($__query) || references($__rawQuery)))
    [_score > 0] {_type, _id, _originalId, "orderings": [_score]}
    | order(orderings[0] desc) [0...$__limit]`

  test.each([
    ['เมืองหลวง', ['meeting-7', 'project-youth']],
    ['อาเซียน', ['meeting-7', 'project-youth']],
    ['กรุงเทพ', ['capital-bangkok']],
    ['governors', ['meeting-7', 'project-youth']],
    ['ครั้งที่ 7', ['meeting-7']],
    ['capital-bangkok', ['capital-bangkok', 'meeting-7']],
    ['nothing', []],
  ])('search for %s, hits in titles first', async (query, ids) => {
    const {ask} = setUp(documents)
    const found = await ask(`${global}._id`, search(query), DRAFTS)
    expect(found).toEqual(ids)
  })

  const list = `// findability-mvi:5
    *[_type in $__types && ([@, _id] match text::query($__query) || references($__rawQuery))
    && (_type == $type)] {_type, _id, _originalId, "orderings": [_updatedAt]}
    | order(orderings[0] desc) [0...$__limit]`

  test('lists', async () => {
    const {ask} = setUp(documents)
    const params = {...search(''), __query: '*', type: 'capital'}
    expect(await ask(list, params, DRAFTS)).toEqual([
      {
        _type: 'capital',
        _id: 'capital-bangkok',
        _originalId: 'drafts.capital-bangkok',
        orderings: ['2026-01-01T00:00:00Z'],
      },
    ])
    expect(await ask(`${list}._id`, {...params, __query: 'มหานคร*'}, DRAFTS)).toEqual([
      'capital-bangkok',
    ])
    expect(await ask(`${list}._id`, {...params, __query: 'เยาวชน*'}, DRAFTS)).toEqual([])
  })

  test('the older strategy', async () => {
    const {ask} = setUp(documents)
    const query = '*[_type in $__types && (title[].value match $t0 || title match $t0)]._id'
    expect(await ask(query, {__types: types, t0: 'เมืองหลวง*'})).toEqual(['meeting-7'])
    expect(await ask(query, {__types: types, t0: 'govern*'})).toEqual(['meeting-7'])
  })

  const others: [string, Record<string, unknown>, unknown][] = [
    [
      '*[(_type == "capital" && title match text::query($__query))][0...1000]._id',
      {__query: 'กรุงเทพ*'},
      ['capital-bangkok', 'drafts.capital-bangkok'],
    ],
    [
      '[*[_id in ["a","drafts.capital-bangkok"]][0...2]{_id,_type}][0...1]',
      {},
      [[{_id: 'drafts.capital-bangkok', _type: 'capital'}]],
    ],
    [
      '[*[sanity::versionOf("capital-bangkok")]._id]',
      {},
      [['capital-bangkok', 'drafts.capital-bangkok']],
    ],
    ['*[_type=="system.release" && _id in path("_.releases.*")]{name}', {}, [{name: 'r1'}]],
    ['releases::all()[]._id', {}, ['_.releases.r1']],
    ['*[_type == "system.group"]{members, grants}', {}, []],
    [
      '{"references":*[references($id)][0...100]{_id},"totalCount":count(*[references($id)])}',
      {id: 'capital-bangkok'},
      {references: [{_id: 'meeting-7'}], totalCount: 1},
    ],
  ]
  test.each(others)('%s', async (query, params, result) => {
    expect(await setUp(documents).ask(query, params, RAW)).toEqual(result)
  })
})

describe('time', () => {
  const many = Array.from({length: 400}, (_, index) =>
    doc(`n${index}`, 'number', {n: index, text: 'a'.repeat(200)}),
  )
  const endless = 'count(*[count(*[count(*[n > ^.n && n > ^.^.n]) > ^.n]) > 0])'

  test('a query over its time is ended while the server goes on', async () => {
    const {run, ask} = setUp(many, {limit: 300, slice: 20})
    const beats: number[] = []
    const heart = setInterval(() => beats.push(performance.now()), 10)
    const slow = run(endless)
    await expect(slow).rejects.toStrictEqual(new QueryTimeoutError(300))
    clearInterval(heart)
    expect(beats.length).toBeGreaterThan(10)
    expect(await ask('count(*)')).toBe(400)
  })

  test('what takes longer than a slice is answered by the slow lane, as of now', async () => {
    const {ask, dataset} = setUp(many, {limit: 20_000, slice: 1})
    const query = 'count(*[count(*[n > ^.n]) > 300])'
    expect(await ask(query)).toBe(99)
    dataset.write({n0: undefined, n1: undefined, more: doc('more', 'number', {n: 1000})})
    expect(await ask(query)).toBe(98)
    expect(await ask(query, {}, RAW, nobody)).toBe(98)
  })

  test('only the slow lane can tell differences', async () => {
    const query = 'diff::changedAny({"a": 1}, {"a": $a}, a)'
    const {ask} = setUp()
    expect(await ask(query, {a: 1})).toBe(false)
    expect(await ask(query, {a: 2})).toBe(true)
  })

  test('a pattern of many wildcards is no danger', async () => {
    const {ask} = setUp(many)
    const started = performance.now()
    const pattern = `${'a*'.repeat(50)}b`
    expect(await ask('count(*[text match $pattern])', {pattern})).toBe(0)
    expect(await ask('count(*[text match $pattern + ""])', {pattern})).toBe(0)
    expect(await ask('*|score(text match $pattern)|order(_score desc)[0]._score', {pattern})).toBe(
      0,
    )
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
