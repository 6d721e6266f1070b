import {describe, expect, it} from 'vitest'

import {UnavailableError} from '../../errors.ts'
import type {EventSink} from '../../listen/StreamEvent.ts'
import {silentLogger} from '../../logger.ts'
import {createEventStreams, type EventStreamsOptions} from './createEventStreams.ts'
import {testTimer} from './testTimer.ts'

const WELCOME = {event: 'welcome', data: {}}

function failing(): never {
  throw new UnavailableError('no')
}

/** One stream, its source and how it is left. */
function start(options: Partial<EventStreamsOptions> = {}, init: RequestInit = {}) {
  const timer = testTimer()
  const streams = createEventStreams({
    accounts: {isValid: async () => true},
    logger: silentLogger,
    every: timer.every,
    ...options,
  })
  const sinks: EventSink[] = []
  let left = 0
  const request = new Request('http://lake/', init)
  const respond = () =>
    streams.respond(request, (sink) => {
      sinks.push(sink)
      return () => left++
    })
  const response = respond()
  const [sink] = sinks
  return {
    timer,
    streams,
    response,
    respond,
    send: (text: string) => sink?.send({event: 'message', data: text}),
    sink,
    opened: () => sinks.length,
    left: () => left,
  }
}

describe('an event stream', () => {
  it('says what it is and gives events as they come', async () => {
    const {response, sink, left} = start()
    sink?.send({event: 'welcome', data: {listenerName: 'a'}})
    sink?.send({event: 'mutation', id: 't1#a\nevent: x', data: {title: 'ก\nข'}})
    sink?.end()
    expect(Object.fromEntries(response.headers)).toEqual({
      'cache-control': 'no-cache, no-transform',
      'content-type': 'text/event-stream; charset=utf-8',
      'x-accel-buffering': 'no',
    })
    expect(await response.text()).toBe(
      [
        ':',
        '',
        'event: welcome',
        'data: {"listenerName":"a"}',
        '',
        'event: mutation',
        'id: t1#aevent: x',
        String.raw`data: {"title":"ก\nข"}`,
        '',
        '',
      ].join('\n'),
    )
    expect(left()).toBe(1)
  })

  it('shows every 15 s that it lives', async () => {
    const {response, timer, sink} = start()
    timer.tick(15_000)
    timer.tick(15_000)
    sink?.end()
    expect(await response.text()).toBe(':\n\n:\n\n:\n\n')
    expect(timer.running).toBe(0)
  })

  it('is left when the reader cancels it', async () => {
    const {response, streams, timer, left, send} = start()
    await response.body?.cancel()
    send('more')
    expect([left(), streams.count, timer.running]).toEqual([1, 0, 0])
  })

  it('is left when the request is aborted', async () => {
    const controller = new AbortController()
    const {response, streams, timer, left} = start({}, {signal: controller.signal})
    controller.abort()
    expect([left(), streams.count, timer.running]).toEqual([1, 0, 0])
    expect(await response.text()).toBe(':\n\n')
  })

  it('is left at once when the request was aborted before', () => {
    const {left, streams} = start({}, {signal: AbortSignal.abort()})
    expect([left(), streams.count]).toEqual([1, 0])
  })

  it('breaks when the reader is too far behind', async () => {
    const {response, streams, left, send} = start({mostBehind: 1000})
    const reader = response.body?.getReader()
    send('x'.repeat(600))
    expect(left()).toBe(0)
    send('y'.repeat(600))
    expect([left(), streams.count]).toEqual([1, 0])
    await expect(reader?.read()).rejects.toThrow('The reader is too far behind')
  })

  it('ends with the session behind it', async () => {
    let valid = true
    const asked: unknown[] = []
    const isValid = async (authorization: string | undefined) => {
      asked.push(authorization)
      return valid
    }
    const {response, timer, left} = start(
      {accounts: {isValid}},
      {headers: {authorization: 'Bearer a'}},
    )
    timer.tick(30_000)
    valid = false
    timer.tick(30_000)
    expect(await response.text()).toBe(':\n\n')
    expect([asked, left()]).toEqual([['Bearer a', 'Bearer a'], 1])
  })

  it('goes on while nobody can tell whether the session is valid', async () => {
    const {promise, reject} = Promise.withResolvers<boolean>()
    const {timer, left} = start(
      {accounts: {isValid: () => promise}},
      {headers: {authorization: 'Bearer a'}},
    )
    timer.tick(30_000)
    reject(new Error('disk'))
    await promise.catch(() => {})
    expect(left()).toBe(0)
  })

  it('ends when the server does, and no other begins', async () => {
    const {response, streams, respond, left, timer} = start()
    streams.close()
    expect(await response.text()).toBe(':\n\n')
    expect([left(), streams.count, timer.running]).toEqual([1, 0, 0])
    expect(respond).toThrow(UnavailableError)
  })

  it('is left at once when its source ends it while it is connected', async () => {
    const streams = createEventStreams({
      accounts: {isValid: async () => true},
      logger: silentLogger,
    })
    let left = 0
    const response = streams.respond(new Request('http://lake/'), (sink) => {
      sink.send(WELCOME)
      sink.end()
      return () => left++
    })
    expect(await response.text()).toBe(':\n\nevent: welcome\ndata: {}\n\n')
    expect([left, streams.count]).toEqual([1, 0])
  })

  it('is not begun for who asks for its head alone', () => {
    const {response, opened} = start({}, {method: 'HEAD'})
    expect([response.body, opened()]).toEqual([null, 0])
  })

  it('throws what its source throws', () => {
    const streams = createEventStreams({
      accounts: {isValid: async () => true},
      logger: silentLogger,
    })
    expect(() => streams.respond(new Request('http://lake/'), failing)).toThrow('no')
    expect(streams.count).toBe(0)
  })
})
