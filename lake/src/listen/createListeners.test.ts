import {describe, expect, it} from 'vitest'

import {createIdentity} from '../access/identities.ts'
import type {SanityDocument} from '../documents/SanityDocument.ts'
import {BadRequestError, QueryParseError} from '../errors.ts'
import {recorder, testListening, TIMESTAMP, type Recorder} from './testListening.ts'

const READER = createIdentity('user', 'reader', [
  {
    name: 'reader',
    title: 'Reader',
    description: '',
    grants: [{filter: 'open == true', permissions: ['read']}],
  },
])

function document(id: string, rev: string, content: Record<string, unknown> = {}): SanityDocument {
  return {
    ...content,
    _id: id,
    _type: 'meeting',
    _rev: rev,
    _createdAt: TIMESTAMP,
    _updatedAt: TIMESTAMP,
  }
}

/** What happened to which document, and its place among the transaction's events. */
function told({events}: Recorder): unknown[] {
  return events.map(({event, data}) => {
    if (event !== 'mutation' || typeof data !== 'object' || data === null) return event
    const {documentId, transition, transactionCurrentEvent, transactionTotalEvents} = Object(data)
    return `${documentId} ${transition} ${transactionCurrentEvent}/${transactionTotalEvents}`
  })
}

const create = (id: string, content: Record<string, unknown> = {}) => ({
  create: {_id: id, _type: 'meeting', ...content},
})
const set = (id: string, content: Record<string, unknown>) => ({patch: {id, set: content}})

describe('events', () => {
  it('tell everything about a document that is made, changed and deleted', async () => {
    await using lake = await testListening()
    const {events} = lake.listen({})
    await lake.write('t1', create('a', {title: 'ก'}))
    await lake.write('t2', set('a', {title: 'ข'}))
    await lake.write('t3', {delete: {id: 'a'}})
    const first = document('a', 't1', {title: 'ก'})
    const second = document('a', 't2', {title: 'ข'})
    const common = {
      documentId: 'a',
      identity: '<lake>',
      timestamp: TIMESTAMP,
      transactionTotalEvents: 1,
      transactionCurrentEvent: 1,
      visibility: 'query',
    }
    const {_rev: _first, ...firstContent} = first
    const {_rev: _second, ...secondContent} = second
    expect(events).toEqual([
      {event: 'welcome', data: {listenerName: 'id1'}},
      {
        event: 'mutation',
        id: 't1#a',
        data: {
          ...common,
          eventId: 't1#a',
          transactionId: 't1',
          transition: 'appear',
          resultRev: 't1',
          mutations: [{create: first}],
          effects: {apply: [0, firstContent], revert: [0, null]},
          result: first,
          previous: null,
        },
      },
      {
        event: 'mutation',
        id: 't2#a',
        data: {
          ...common,
          eventId: 't2#a',
          transactionId: 't2',
          transition: 'update',
          previousRev: 't1',
          resultRev: 't2',
          mutations: [set('a', {title: 'ข'})],
          effects: {apply: expect.any(Array), revert: expect.any(Array)},
          result: second,
          previous: first,
        },
      },
      {
        event: 'mutation',
        id: 't3#a',
        data: {
          ...common,
          eventId: 't3#a',
          transactionId: 't3',
          transition: 'disappear',
          previousRev: 't2',
          resultRev: 't3',
          mutations: [{delete: {id: 'a'}}],
          effects: {apply: [0, null], revert: [0, secondContent]},
          previous: second,
        },
      },
    ])
  })

  it('hold no more than was asked for', async () => {
    await using lake = await testListening()
    const {events} = lake.listen({
      includeResult: false,
      includePreviousRevision: false,
      includeMutations: false,
      includeEffects: false,
      visibility: 'transaction',
    })
    await lake.write('t1', create('a'))
    expect(events.at(-1)?.data).toEqual({
      eventId: 't1#a',
      documentId: 'a',
      transactionId: 't1',
      transition: 'appear',
      identity: '<lake>',
      timestamp: TIMESTAMP,
      resultRev: 't1',
      transactionTotalEvents: 1,
      transactionCurrentEvent: 1,
      visibility: 'transaction',
    })
  })

  it('are counted over the documents of the listener', async () => {
    await using lake = await testListening()
    const all = lake.listen({})
    const pair = lake.listen({query: '*[_id in $ids]', params: {ids: ['b', 'drafts.b']}})
    const typed = lake.listen({query: '*[_type == "session"]'})
    await lake.write('t1', create('a'), create('b'), create('drafts.b'), create('c'))
    expect([told(all), told(pair), told(typed)]).toEqual([
      ['welcome', 'a appear 1/4', 'b appear 2/4', 'drafts.b appear 3/4', 'c appear 4/4'],
      ['welcome', 'b appear 1/2', 'drafts.b appear 2/2'],
      ['welcome'],
    ])
  })

  it('leave drafts and versions out where they are not asked for', async () => {
    await using lake = await testListening()
    const sink = lake.listen({includeAllVersions: false})
    await lake.write('t1', create('a'), create('drafts.a'), create('versions.r.a'))
    expect(told(sink)).toEqual(['welcome', 'a appear 1/1'])
  })

  it('follow a document into a filter and out of it', async () => {
    await using lake = await testListening()
    const sink = lake.listen({
      query: '*[count > $least]{title} | order(title)[0...2]',
      params: {least: 2},
    })
    await lake.write('t1', create('a', {count: 1}))
    await lake.write('t2', set('a', {count: 3}))
    await lake.write('t3', set('a', {count: 4}))
    await lake.write('t4', set('a', {count: 0}))
    expect(told(sink)).toEqual(['welcome', 'a appear 1/1', 'a update 1/1', 'a disappear 1/1'])
  })

  it('find words inside thai', async () => {
    await using lake = await testListening()
    const sink = lake.listen({
      query: '*[[@, _id] match text::query($words)]',
      params: {words: 'อาเซียน'},
    })
    await lake.write('t1', create('a', {title: 'การประชุมอาเซียนครั้งที่ ๗'}), create('b', {title: 'อื่น'}))
    expect(told(sink)).toEqual(['welcome', 'a appear 1/1'])
  })

  it('come for each query of an object', async () => {
    await using lake = await testListening()
    const sink = lake.listen({
      query: '{"referring": *[references($id)][0...100]{_id}, "total": count(*[_id == $id])}',
      params: {id: 'a'},
    })
    await lake.write('t1', create('a'), create('b', {link: {_ref: 'a'}}), create('c'))
    expect(told(sink)).toEqual(['welcome', 'a appear 1/2', 'b appear 2/2'])
  })

  it('evaluate a filter with a query in it over each document on its own', async () => {
    await using lake = await testListening()
    const sink = lake.listen({query: '*[count(*[_id == ^._id]) == 1 && count(*) == 1]'})
    await lake.write('t1', create('a'), create('b'))
    expect(told(sink)).toEqual(['welcome', 'a appear 1/2', 'b appear 2/2'])
  })

  it('know who listens', async () => {
    await using lake = await testListening()
    const sink = lake.listen({query: '*[owner == identity()]'})
    await lake.write('t1', create('a', {owner: '<lake>'}), create('b', {owner: 'reader'}))
    expect(told(sink)).toEqual(['welcome', 'a appear 1/1'])
  })
})

describe('a listener with limited rights', () => {
  it('sees a document come and go with the right to read it, and nothing of its other states', async () => {
    await using lake = await testListening()
    const sink = lake.listen({identity: READER})
    await lake.write('t1', create('a', {secret: 'one'}))
    await lake.write('t2', set('a', {open: true, secret: 'two'}))
    await lake.write('t3', set('a', {open: false, secret: 'three'}))
    expect(told(sink)).toEqual(['welcome', 'a appear 1/1', 'a disappear 1/1'])
    const opened = document('a', 't2', {open: true, secret: 'two'})
    const {_rev, ...content} = opened
    const common = {
      documentId: 'a',
      identity: '<lake>',
      timestamp: TIMESTAMP,
      transactionTotalEvents: 1,
      transactionCurrentEvent: 1,
      visibility: 'query',
      mutations: [],
    }
    expect(sink.events.slice(1).map(({data}) => data)).toEqual([
      {
        ...common,
        eventId: 't2#a',
        transactionId: 't2',
        transition: 'appear',
        resultRev: 't2',
        effects: {apply: [0, content], revert: [0, null]},
        result: opened,
        previous: null,
      },
      {
        ...common,
        eventId: 't3#a',
        transactionId: 't3',
        transition: 'disappear',
        previousRev: 't2',
        resultRev: 't3',
        effects: {apply: [0, null], revert: [0, content]},
        previous: opened,
      },
    ])
  })
})

describe('listeners', () => {
  it('that ask the same are told the same object', async () => {
    await using lake = await testListening()
    const one = lake.listen({})
    const other = lake.listen({})
    await lake.write('t1', create('a'))
    expect(one.events[1]).toBe(other.events[1])
  })

  it('are counted until they leave', async () => {
    await using lake = await testListening()
    const one = lake.listen({})
    const other = lake.listen({query: '*[_id == "a"]'})
    expect(lake.listeners.count).toBe(2)
    one.leave()
    one.leave()
    other.leave()
    await lake.write('t1', create('a'))
    expect(lake.listeners.count).toBe(0)
    expect([told(one), told(other)]).toEqual([['welcome'], ['welcome']])
  })

  it('refuse what is no query over documents', async () => {
    await using lake = await testListening()
    expect(() => lake.listen({query: '*[_id =='})).toThrow(QueryParseError)
    expect(() => lake.listen({query: '*[_id == $id]'})).toThrow(
      'param $id referenced, but not provided',
    )
    expect(() => lake.listen({query: '1 + 1'})).toThrow(BadRequestError)
    expect(lake.listeners.count).toBe(0)
  })

  it('with a filter that would hold up the server are ended, others go on', async () => {
    await using lake = await testListening()
    const query = '*[count(n[count(^.n[count(^.^.n[@ > 0]) > 0]) > 0]) > 0]'
    const hostile = lake.listen({query})
    const other = lake.listen({})
    await lake.write('t1', create('a', {n: Array.from({length: 1000}, (_, n) => n)}))
    await lake.write('t2', create('c'))
    expect(hostile.events.slice(1)).toEqual([
      {
        event: 'channelError',
        data: {
          message: 'The filter took too long and was stopped: narrow it by type or id',
        },
      },
    ])
    expect(hostile.ended).toBe(true)
    expect(told(other).length).toBe(3)
  })

  it('of a dataset that is deleted are told so', async () => {
    await using lake = await testListening()
    const sink = lake.listen({})
    lake.listeners.drop('production')
    expect(sink.events.at(-1)).toEqual({
      event: 'disconnect',
      data: {reason: 'The dataset "production" was deleted'},
    })
    expect(sink.ended).toBe(true)
  })

  it('end when the server does, and may come back', async () => {
    await using lake = await testListening()
    const sink = lake.listen({})
    lake.listeners.close()
    expect([told(sink), sink.ended]).toEqual([['welcome'], true])
    expect(told(lake.listen({}))).toEqual(['welcome'])
  })

  it('may leave while they are told', async () => {
    await using lake = await testListening()
    const sink = recorder()
    const leave = lake.listeners.listen(
      {
        dataset: lake.dataset,
        identity: READER,
        query: '*',
        params: {},
        includeResult: false,
        includePreviousRevision: false,
        includeMutations: false,
        includeAllVersions: true,
        visibility: 'query',
        includeEffects: false,
      },
      {
        send(event) {
          sink.send(event)
          if (event.event === 'mutation') leave()
        },
        end: () => {},
      },
    )
    await lake.write('t1', create('a', {open: true}), create('b', {open: true}))
    await lake.write('t2', create('c', {open: true}))
    expect(lake.listeners.count).toBe(0)
    expect(told(sink)).toEqual(['welcome', 'a appear 1/2', 'b appear 2/2'])
  })
})
