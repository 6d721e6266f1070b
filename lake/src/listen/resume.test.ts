import {describe, expect, it, test, vi} from 'vitest'

import {SERVER} from '../access/identities.ts'
import {sums} from '../derived/testDerivation.ts'
import type {Mutation} from '../mutations/Mutation.ts'
import {createRandom, type Random} from '../query/seededRandom.ts'
import type {ListenRequest} from './ListenRequest.ts'
import type {StreamEvent} from './StreamEvent.ts'
import {testListening, type TestListening} from './testListening.ts'

const SEED = 20_261_124
const IDS = ['a', 'drafts.a', 'b', 'drafts.b', 'c']
const QUERIES: Pick<ListenRequest, 'query' | 'params'>[] = [
  {query: '*', params: {}},
  {query: '*[_id in $ids]', params: {ids: ['a', 'drafts.a']}},
  {query: '*[_type == "city" && n > 3]', params: {}},
  {query: '*[n > $least]', params: {least: 5}},
]
const OF_DERIVED: Pick<ListenRequest, 'query' | 'params'>[] = [
  {query: '*[_type == "sum"]', params: {}},
  {query: '*[_id in $ids]', params: {ids: ['b', 'sum-a', 'drafts.sum-a']}},
]

const create = (id: string): Mutation => ({create: {_id: id, _type: 'city'}})

function randomMutations(random: Random): Mutation[] {
  return Array.from({length: 1 + random.int(3)}, () => {
    const id = random.pick(IDS)
    if (random.chance(0.25)) return {delete: {id}}
    const content = {n: random.int(9), title: `ข้อความ ${random.int(100)}`}
    return random.chance(0.5)
      ? {createOrReplace: {_id: id, _type: random.pick(['city', 'town']), ...content}}
      : {patch: {query: `*[_id == "${id}"]`, params: {}, set: content}}
  })
}

async function writeAtRandom(lake: TestListening, random: Random, name: string): Promise<void> {
  const known = new Set(lake.dataset.documents.keys())
  const mutations = randomMutations(random).filter(
    (mutation) =>
      !('delete' in mutation) || ('id' in mutation.delete && known.has(mutation.delete.id)),
  )
  await lake.write(name, ...mutations)
}

const mutationsIn = (events: readonly StreamEvent[]) =>
  events.filter(({event}) => event === 'mutation')

/** What is left of a stream after an event, as it would be read from the wire. */
function after(events: readonly StreamEvent[], id: string | undefined): unknown {
  const rest = events.slice(events.findIndex((event) => event.id === id) + 1)
  return JSON.parse(JSON.stringify(mutationsIn(rest)))
}

const transactionOf = (event: StreamEvent | undefined) => event?.id?.split('#')[0]

/** Whether a transaction's events end with this one. */
function isWhole(events: readonly StreamEvent[], index: number): boolean {
  return transactionOf(events[index]) !== transactionOf(events[index + 1])
}

describe('what was missed and what comes then are what an uninterrupted listener saw', () => {
  test.each([
    ...[0, 1, 2, 3, 4, 5].map((round) => ({round, queries: QUERIES, derivations: []})),
    ...[6, 7, 8, 9].map((round) => ({
      round,
      queries: [...QUERIES, ...OF_DERIVED],
      derivations: [sums],
    })),
  ])('at random cut points, round $round', async ({round, queries, derivations}) => {
    const random = createRandom(SEED + round)
    await using lake = await testListening(derivations)
    const whole = queries.map((query) => lake.listen(query))
    for (let turn = 0; turn < 30; turn++) await writeAtRandom(lake, random, `t${turn}`)

    const resumed = queries.flatMap((query, index) => {
      const events = mutationsIn(whole[index]?.events ?? [])
      return Array.from({length: 6}, () => {
        const cut = random.int(events.length)
        const {id = ''} = events[cut] ?? {}
        const sink = lake.listen({...query, resumeAfter: id})
        return {index, id, sink, first: isWhole(events, cut) ? 'welcomeback' : 'reset'}
      })
    })
    // Before, while and after the log is read.
    const writing = Array.from({length: 10}, (_, turn) =>
      writeAtRandom(lake, random, `live${turn}`),
    )
    await Promise.all(writing)
    await Promise.all(resumed.map(({sink}) => sink.begun))
    for (let turn = 0; turn < 5; turn++) await writeAtRandom(lake, random, `later${turn}`)

    for (const {index, id, sink, first} of resumed) {
      expect({id, first: sink.events[0]?.event}).toEqual({id, first})
      if (first === 'reset') continue
      expect(JSON.parse(JSON.stringify(sink.events.slice(1)))).toEqual(
        after(whole[index]?.events ?? [], id),
      )
    }
    expect(resumed.some(({first}) => first === 'welcomeback')).toBe(true)
  })
})

describe('a listener that comes back', () => {
  it('is told what it missed while the server was away, with the documents of then', async () => {
    await using lake = await testListening()
    await lake.write('t1', create('a'))
    await lake.write('t2', {patch: {id: 'a', set: {title: 'ก'}}})
    await lake.write('t3', {delete: {id: 'a'}})
    await lake.reopen()
    const {events, begun} = lake.listen({resumeAfter: 't1#a', includeMutations: false})
    await begun
    const made = {
      _type: 'city',
      _id: 'a',
      _createdAt: expect.any(String),
      _updatedAt: expect.any(String),
    }
    expect(
      events.map(({event, id, data}) => {
        const {previous, result} = Object(data)
        return {event, id, previous, result}
      }),
    ).toEqual([
      {event: 'welcomeback', id: undefined, previous: undefined, result: undefined},
      {
        event: 'mutation',
        id: 't2#a',
        previous: {...made, _rev: 't1'},
        result: {...made, _rev: 't2', title: 'ก'},
      },
      {
        event: 'mutation',
        id: 't3#a',
        previous: {...made, _rev: 't2', title: 'ก'},
        result: undefined,
      },
    ])
  })

  it.each(['unknown#a', 't1#b', 't2#a', 'nonsense', '#'])(
    'starts over after %s, which it cannot have seen last',
    async (resumeAfter) => {
      await using lake = await testListening()
      await lake.write('t1', create('a'))
      await lake.write('t2', create('b'))
      await lake.write('t3', create('c'))
      const {events, begun} = lake.listen({query: '*[_id == "a"]', resumeAfter})
      await begun
      await lake.write('t4', {patch: {id: 'a', set: {n: 1}}})
      expect(events.map(({event, id}) => [event, id])).toEqual([
        ['reset', undefined],
        ['mutation', 't4#a'],
      ])
    },
  )

  it('starts over when too much has happened', async () => {
    await using lake = await testListening()
    await lake.write('t0', create('a'), create('b'))
    for (let turn = 1; turn <= 502; turn++) {
      void lake.write(`t${turn}`, {patch: {id: 'a', set: {n: turn}}})
    }
    await lake.write('last', {patch: {id: 'b', set: {n: 1}}})
    const all = lake.listen({resumeAfter: 't1#a'})
    const busy = lake.listen({query: '*[_id == "a"]', resumeAfter: 't0#a'})
    const quiet = lake.listen({query: '*[_id == "b"]', resumeAfter: 't0#b'})
    await Promise.all([all.begun, busy.begun, quiet.begun])
    expect([all, busy, quiet].map(({events}) => events.map(({event}) => event))).toEqual([
      ['reset'],
      ['reset'],
      ['welcomeback', 'mutation'],
    ])
  })

  it('starts over when the log cannot be read', async () => {
    await using lake = await testListening()
    await lake.write('t1', create('a'))
    vi.spyOn(lake.dataset.storage, 'findTransaction').mockRejectedValue(new Error('disk'))
    const {events, begun} = lake.listen({resumeAfter: 't1#a'})
    await begun
    expect(events).toEqual([{event: 'reset', data: {}}])
  })

  it('is forgotten when it leaves before it was told anything', async () => {
    await using lake = await testListening()
    await lake.write('t1', create('a'))
    const sink = lake.listen({resumeAfter: 't1#a', identity: SERVER})
    sink.leave()
    expect(lake.listeners.count).toBe(0)
    const other = lake.listen({resumeAfter: 't1#a'})
    await other.begun
    await lake.write('t2', create('b'))
    expect([sink.events, other.events.length]).toEqual([[], 2])
  })
})
