import type {SanityDocument} from '../documents/SanityDocument.ts'
import type {Random} from './seededRandom.ts'

const TYPES = ['city', 'meeting', 'project', 'person']
const IDS = [
  'a',
  'b',
  'c',
  'd',
  'e',
  'f',
  'g',
  'h',
  'k',
  'm',
  'drafts.a',
  'drafts.q',
  'versions.r1.a',
]
const WORDS = ['bangkok', 'Jakarta', 'manila-2', 'a.b', 'asean', 'MEETING', 'x1', '']
const SLUGS = ['one', 'two', 'three', 'four']

export interface RandomQuery {
  query: string
  params: Record<string, unknown>
}

/** Documents with missing fields, mixed types, references everywhere and few different values. */
export function randomDocument(random: Random): SanityDocument {
  const id = random.chance(0.5) ? random.pick(IDS) : `n${random.int(400)}`
  const document: Record<string, unknown> = {}
  const add = (name: string, probability: number, make: () => unknown) => {
    if (random.chance(probability)) document[name] = make()
  }
  add('title', 0.7, () => sentence(random))
  add('rank', 0.7, () => mixed(random))
  add('date', 0.6, () => `2026-0${1 + random.int(4)}-1${random.int(3)}`)
  add('slug', 0.6, () => (random.chance(0.9) ? {current: random.pick(SLUGS)} : random.pick(SLUGS)))
  add('host', 0.6, () => reference(random))
  add('tags', 0.5, () => list(random, () => random.pick<unknown>(['x', 'y', 'z', 1, null, true])))
  add('members', 0.5, () =>
    list(random, () => ({...reference(random), _key: `k${random.int(9)}`, n: random.int(4)})),
  )
  add('items', 0.5, () =>
    list(random, () => ({name: random.pick(WORDS), who: reference(random), n: mixed(random)})),
  )
  add('body', 0.2, () => ({_ref: random.pick(IDS), inner: reference(random)}))
  return {
    ...document,
    _id: id,
    _type: random.pick(TYPES),
    _rev: 'r',
    _createdAt: '2026-01-01T00:00:00Z',
    _updatedAt: `2026-01-0${1 + random.int(5)}T00:00:00Z`,
  }
}

function sentence(random: Random): string {
  return Array.from({length: 1 + random.int(3)}, () => random.pick(WORDS)).join(' ')
}

function mixed(random: Random): unknown {
  return random.pick<unknown>([0, 1, 2, 3, -1, 2.5, '1', 'b', true, false, null, ['x'], {a: 1}])
}

function reference(random: Random): {_ref: string} {
  return {_ref: random.pick(IDS)}
}

function list(random: Random, item: () => unknown): unknown[] {
  return Array.from({length: random.int(4)}, item)
}

/** A query of the grammar below; parameters as often as constants. `depth`: of sub-queries. */
export function randomQuery(random: Random, depth: number): RandomQuery {
  const maker = new QueryMaker(random)
  return {query: maker.query(depth), params: maker.params}
}

class QueryMaker {
  readonly params: Record<string, unknown> = {}
  readonly #random: Random

  constructor(random: Random) {
    this.#random = random
  }

  query(depth: number): string {
    const {pick, chance, int} = this.#random
    const list = this.#list(depth, false)
    return pick([
      () => list,
      () => `${list}[${chance(0.5) ? int(4) : this.#param(int(4))}]`,
      () => `count(${list})`,
      () => `{"list": ${list}, "count": count(${this.#list(0, false)})}`,
      () => `${list}.${pick(['title', 'slug.current', 'host->title', '_id', 'members[]._ref'])}`,
      () => `${list}[0]{_id, "n": count(${this.#list(1, true)})}`,
      () => `array::unique(${list}.title)`,
    ])()
  }

  /** `*` with filters, order, slices and projections in one of the orders that GROQ allows. */
  #list(depth: number, correlated: boolean): string {
    const {pick, chance} = this.#random
    let query = '*'
    const filters = pick([0, 1, 1, 1, 1, 2])
    for (let index = 0; index < filters; index++) query += `[${this.#filter(2, correlated)}]`
    if (chance(0.05)) query = 'releases::all()'
    const projection = chance(0.6) ? this.#projection(depth) : ''
    const early = chance(0.3)
    if (early) query += projection
    if (chance(0.5)) {
      const order = pick([
        'rank',
        'rank desc',
        'date desc',
        'date asc, title desc',
        'slug.current',
        '_updatedAt desc',
        '_id desc',
        'coalesce(date, title)',
        'host->rank desc',
        'sorting[0] desc',
      ])
      query += ` | order(${order})`
    }
    if (chance(0.6)) query += this.#slice()
    if (!early) query += projection
    return query
  }

  #slice(): string {
    const {pick, int, chance} = this.#random
    const start = pick([0, 0, 0, 1, 3])
    const end = chance(0.1) ? -1 : start + int(4)
    const dots = chance(0.5) ? '..' : '...'
    return `[${start}${dots}${chance(0.3) ? this.#param(end) : end}]`
  }

  #filter(depth: number, correlated: boolean): string {
    const {pick, chance} = this.#random
    if (depth > 0 && chance(0.5)) {
      const [left, right] = [
        this.#filter(depth - 1, correlated),
        this.#filter(depth - 1, correlated),
      ]
      return pick([
        `${left} && ${right}`,
        `${left} && ${right}`,
        `(${left} || ${right})`,
        `!(${left})`,
        `(${left}) && ${right} && ${this.#condition(false)}`,
      ])
    }
    return this.#condition(correlated && chance(0.7))
  }

  #condition(correlated: boolean): string {
    const {pick} = this.#random
    if (correlated) {
      return pick([
        'references(^._id)',
        'references(^.members[]._ref)',
        'references(^.host._ref, ^._id)',
        'host._ref == ^._id',
        '_id == ^.host._ref',
        '_id in ^.members[]._ref',
        '^._id in members[]._ref',
        '^._id in items[].who._ref',
        'slug.current == ^.slug.current',
        'rank == ^.rank',
        'rank in ^.items[].n',
        '_type == ^._type && _id != ^._id',
        '_type == ^.^._type',
        'title match ^.title',
        '^.title match title',
        'references(^.^._id)',
        '_id in *[_type == "meeting"].host._ref',
        '_id in ^.members[n > 1]._ref',
        '_id in ^.members[@._ref != ^.^._id]._ref',
      ])
    }
    const id = () => this.#value(pick(IDS))
    const type = () => this.#value(pick(TYPES))
    return pick([
      () => `_type == ${type()}`,
      () => `_type == ${type()}`,
      () => `${type()} == _type`,
      () => `_type in [${type()}, ${type()}]`,
      () => `_type in ${this.#param([pick(TYPES), pick(TYPES)])}`,
      () => `_type in ${this.#param(pick<unknown>([null, 'city', ['city', 3, null]]))}`,
      () => `_type == ${this.#param(pick<unknown>([null, 4, ['city'], {a: 1}]))}`,
      () => `_id == ${id()}`,
      () => `_id in [${id()}, ${id()}, ${id()}]`,
      () => `_id in ${this.#param([pick(IDS), pick(IDS), null])}`,
      () => `_id in path("${pick(['drafts.**', 'drafts.*', '*', 'a', 'versions.*.a', 'n1*'])}")`,
      () => `references(${id()})`,
      () => `references(${id()}, ${this.#param([pick(IDS), 3])})`,
      () => `references(${this.#param(pick<unknown>([null, 1, [], ['a', 'b']]))})`,
      () => `references(*[_type == ${type()}]._id)`,
      () => `slug.current == ${this.#value(pick(SLUGS))}`,
      () => `slug.current in ${this.#param(pick<unknown>([['one', 'two'], ['one', null], 'one']))}`,
      () => `rank == ${this.#param(pick<unknown>([1, '1', true, null, 0, [1], 'b']))}`,
      () => `rank in [1, "b", ${this.#param(pick<unknown>([true, null, 2]))}]`,
      () => `date > ${this.#value('2026-02-11')}`,
      () => `rank in 1..3`,
      () => `host._ref == ${id()}`,
      () => `host._ref == ${this.#param(pick<unknown>([null, 'a', 1]))}`,
      () => `host._ref in ${this.#param(pick<unknown>([['a', 'b'], ['a', null], null]))}`,
      () => `${id()} in members[]._ref`,
      () => `${this.#param(pick<unknown>([null, 'b']))} in members[]._ref`,
      () => `${id()} in [host._ref, body._ref]`,
      () => `${id()} in items[].who._ref`,
      () => `body.inner._ref == ${id()}`,
      () => `"x" in tags`,
      () => `defined(slug.current)`,
      () => `defined(host->title)`,
      () => `host->_type == "city"`,
      () =>
        `title match ${this.#value(pick(['bang*', 'jak', '*an*', 'meeting x1', 'a.b', '', '*']))}`,
      () =>
        `[title, slug.current] match ${this.#param(pick<unknown>(['asean one', ['jakarta', 'man*'], 4]))}`,
      () => `items[].name match ${this.#value(pick(['ban*', 'asean x1', 'manila']))}`,
      () => `_id match "n*"`,
      () => `host->title match "*a*"`,
      () => `count(members) > 1`,
      () => `count(members[_ref == ${id()}]) > 0`,
      () => `count(*[references(^._id)]) > 0`,
      () => `_id in *[_type == ${type()}].host._ref`,
      () => `sanity::versionOf(${this.#value(pick(['a', 'q', 'zz']))})`,
      () => `!defined(rank)`,
      () => `true`,
      () => `_id != ${id()}`,
      () => `string::startsWith(_id, "n1")`,
    ])()
  }

  #projection(depth: number): string {
    const {pick, int, chance} = this.#random
    const parts = new Set<string>()
    if (chance(0.7)) parts.add('_id')
    if (chance(0.2)) parts.add('...')
    const size = 1 + int(4)
    for (let index = 0; index < size; index++) parts.add(this.#attribute(depth))
    return `{${[...parts].join(', ')}}${pick(['', '', '', '[defined(title)]'])}`
  }

  #attribute(depth: number): string {
    const {pick} = this.#random
    const plain = pick([
      'title',
      'rank',
      'date',
      'slug',
      '"sorting": [date, rank]',
      '"sorting": [coalesce(date, title)]',
      '"date": title',
      '"host": host->title',
      '"host": host->{_id, title, "again": host->rank}',
      '"people": members[]->title',
      '"people": members[]->{_id, "all": members[]->_id}',
      '"people": members[n > 1]->{title}',
      '"both": coalesce(title, slug.current, "none")',
      '"kind": select(_type == "city" => "town", rank > 1 => rank, "other")',
      '_type == "city" => {"town": title}',
      '"hit": title match "bang*"',
      '"names": items[].name',
      '"named": items[name match "b*"]{name, "same": count(*[title match ^.name])}',
      '"parent": ^._id',
      '"tags": tags[@ in ["x", "y"]]',
      '"joined": array::join(tags, ",")',
      '"all": count(*)',
    ])
    if (depth <= 0) return plain
    return pick([
      () => plain,
      () => plain,
      () => `"sub": ${this.#list(depth - 1, true)}`,
      () => `"sub": ${this.#list(depth - 1, true)}[0]`,
      () => `"sub": ${this.#list(depth - 1, true)}._id`,
      () => `"count": count(${this.#list(depth - 1, true)})`,
      () => `"deep": host->{_id, "sub": ${this.#list(depth - 1, true)}}`,
      () => `"each": members[]{_ref, "of": *[references(^._ref) && _id != ^.^._id]._id}`,
      () => `"mapped": items[]{"of": *[_id == ^.who._ref][0].title, "up": ^._id}`,
      () => `"flat": members[]._ref[@ in *[_type == "city"]._id]`,
      () => `"sum": math::sum(${this.#list(0, true)}.rank)`,
    ])()
  }

  #value(value: unknown): string {
    return this.#random.chance(0.5) ? JSON.stringify(value) : this.#param(value)
  }

  #param(value: unknown): string {
    const name = `p${Object.keys(this.params).length}`
    this.params[name] = value
    return `$${name}`
  }
}
