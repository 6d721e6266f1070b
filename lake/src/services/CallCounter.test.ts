import {expect, it} from 'vitest'

import {PayloadTooLargeError, TooManyRequestsError} from '../errors.ts'
import {CallCounter} from './CallCounter.ts'
import type {CallQuota} from './CallQuota.ts'

const ANY = Number.POSITIVE_INFINITY
const SECOND = 1000
const DAY = 86_400 * SECOND

function service(name: string, quota: Partial<CallQuota>) {
  const any = {calls: ANY, characters: ANY}
  return {
    name,
    url: new URL('http://127.0.0.1'),
    headers: {},
    body: {},
    quota: {minute: any, day: any, ...quota},
  }
}

function counterAt(start = 0) {
  let now = start
  const counter = new CallCounter({now: () => now, newId: () => ''})
  return {
    pass: (ms: number) => (now += ms),
    /** seconds until it may be asked again, 0 where it may be now, and the bound that is never enough */
    take(asked: ReturnType<typeof service>, person: string, characters = 0): number | string {
      try {
        counter.take(asked, person, characters)
        return 0
      } catch (error) {
        if (error instanceof TooManyRequestsError) return error.retryAfter
        if (error instanceof PayloadTooLargeError) return `never more than ${error.limit}`
        throw error
      }
    },
  }
}

it('begins a minute with the first call after the last one is over', () => {
  const {take, pass} = counterAt(12_345)
  const maps = service('maps', {minute: {calls: 2, characters: ANY}})
  const waits = [take(maps, 'me')]
  pass(59 * SECOND)
  waits.push(Number(take(maps, 'me')), Number(take(maps, 'me')))
  pass(SECOND)
  waits.push(Number(take(maps, 'me')), Number(take(maps, 'me')), Number(take(maps, 'me')))
  expect(waits).toEqual([0, 0, 1, 0, 0, 60])
})

it('counts each person and each service for itself', () => {
  const {take} = counterAt()
  const quota = {minute: {calls: 1, characters: ANY}}
  const [maps, words] = [service('maps', quota), service('words', quota)]
  expect([take(maps, 'me'), take(maps, 'you'), take(words, 'me'), take(maps, 'me')]).toEqual([
    0, 0, 0, 60,
  ])
})

it('counts nothing of what it refuses, and tells of the day before the minute', () => {
  const {take, pass} = counterAt()
  const maps = service('maps', {
    minute: {calls: ANY, characters: 10},
    day: {calls: ANY, characters: 25},
  })
  const waits = [
    take(maps, 'me', 9),
    take(maps, 'me', 2),
    take(maps, 'me', 11),
    take(maps, 'me', 1),
  ]
  pass(60 * SECOND)
  waits.push(take(maps, 'me', 10), take(maps, 'me', 5), take(maps, 'me', 6))
  pass(60 * SECOND)
  waits.push(take(maps, 'me', 5), take(maps, 'me', 1))
  pass(DAY - 120 * SECOND)
  waits.push(take(maps, 'me', 10))
  expect(waits).toEqual([
    0,
    60,
    'never more than 10',
    0,
    0,
    60,
    DAY / SECOND - 60,
    0,
    DAY / SECOND - 120,
    0,
  ])
})
