import {expect, it} from 'vitest'

import {UnavailableError} from '../errors.ts'
import {createKeyedLock} from './KeyedLock.ts'
import {createWorkQueue} from './WorkQueue.ts'

/** Work that ends when it is told to. */
function manual() {
  const started: string[] = []
  const ends = new Map<string, () => void>()
  const work = (name: string) => () => {
    started.push(name)
    return new Promise<string>((resolve) => ends.set(name, () => resolve(name)))
  }
  return {started, work, end: (name: string) => ends.get(name)?.()}
}

it('runs so many at a time, in order, also after a failure', async () => {
  const {started, work, end} = manual()
  const queue = createWorkQueue(1, 10)
  const failing = queue.run(() => Promise.reject(new Error('broken')))
  const first = queue.run(work('first'))
  const second = queue.run(work('second'))
  await expect(failing).rejects.toThrow('broken')
  expect(started).toEqual(['first'])
  end('first')
  expect(await first).toBe('first')
  expect(started).toEqual(['first', 'second'])
  end('second')
  expect(await second).toBe('second')
})

it('refuses when too many wait', async () => {
  const {work, end} = manual()
  const queue = createWorkQueue(1, 1)
  const first = queue.run(work('first'))
  const second = queue.run(work('second'))
  await expect(queue.run(work('third'))).rejects.toThrow(UnavailableError)
  end('first')
  await first
  end('second')
  expect(await second).toBe('second')
})

it('locks by key', async () => {
  const {started, work, end} = manual()
  const lock = createKeyedLock()
  const first = lock.run('a', work('first'))
  const second = lock.run('a', work('second'))
  const other = lock.run('b', work('other'))
  await Promise.resolve()
  expect(started).toEqual(['first', 'other'])
  end('other')
  expect(await other).toBe('other')
  end('first')
  await first
  expect(started).toEqual(['first', 'other', 'second'])
  end('second')
  expect(await second).toBe('second')
})
