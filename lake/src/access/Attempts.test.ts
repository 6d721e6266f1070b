import {describe, expect, it} from 'vitest'

import {TooManyRequestsError} from '../errors.ts'
import {addressGroup} from './addressGroup.ts'
import {Attempts} from './Attempts.ts'

let now = 0
const clock = {now: () => now, newId: () => ''}

function attempt(attempts: Attempts, ...keys: string[]): number {
  try {
    attempts.start(keys.map((key) => ({key, free: 3})))
    return 0
  } catch (error) {
    if (error instanceof TooManyRequestsError) return error.retryAfter
    throw error
  }
}

describe('Attempts', () => {
  it('doubles the delay with every failure after the free ones, up to 15 minutes', () => {
    const attempts = new Attempts(clock)
    const waits: number[] = []
    for (let failure = 0; failure < 16; failure++) {
      const wait = attempt(attempts, 'a')
      waits.push(wait)
      now += wait * 1000
    }
    expect(waits).toEqual([0, 0, 0, 30, 0, 60, 0, 120, 0, 240, 0, 480, 0, 900, 0, 900])
  })

  it('counts per key and blocks when one of them is blocked', () => {
    const attempts = new Attempts(clock)
    for (let failure = 0; failure < 3; failure++) attempt(attempts, 'a', 'x')
    expect([
      attempt(attempts, 'b', 'x'),
      attempt(attempts, 'a', 'y'),
      attempt(attempts, 'b'),
    ]).toEqual([30, 30, 0])
  })

  it('counts nothing while it blocks', () => {
    const attempts = new Attempts(clock)
    for (let failure = 0; failure < 3; failure++) attempt(attempts, 'a')
    for (let blocked = 0; blocked < 5; blocked++) expect(attempt(attempts, 'a')).toBe(30)
    now += 30_000
    expect([attempt(attempts, 'a'), attempt(attempts, 'a')]).toEqual([0, 60])
  })

  it('forgets after an hour, at once after forget(), one after undo()', () => {
    const attempts = new Attempts(clock)
    for (let failure = 0; failure < 3; failure++) attempt(attempts, 'a', 'b', 'c')
    attempts.forget('a')
    attempts.undo('b')
    expect([attempt(attempts, 'a'), attempt(attempts, 'b'), attempt(attempts, 'c')]).toEqual([
      0, 0, 30,
    ])
    expect(attempt(attempts, 'b')).toBe(30)
    now += 3_600_000
    expect([attempt(attempts, 'c'), attempt(attempts, 'c'), attempt(attempts, 'c')]).toEqual([
      0, 0, 0,
    ])
  })
})

describe('addressGroup', () => {
  it('joins the addresses of one owner', () => {
    expect(
      [
        '203.0.113.7',
        '::ffff:203.0.113.7',
        '2001:db8::1',
        '2001:db8:0:0:ffff::2',
        '2001:0db8:0:1::2',
        'fe80::1%eth0',
        '::1',
        'unix',
      ].map(addressGroup),
    ).toEqual([
      '203.0.113.7',
      '203.0.113.7',
      '2001:db8:0:0',
      '2001:db8:0:0',
      '2001:db8:0:1',
      'fe80:0:0:0',
      '0:0:0:0',
      'unix',
    ])
  })
})
