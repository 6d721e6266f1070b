import {expect, it} from 'vitest'

import {BadRequestError} from '../../errors.ts'
import {createMemoryDataset} from '../../views/memoryDataset.ts'
import {RAW} from '../../views/perspectives.ts'
import type {SlowJob} from './messages.ts'
import {SlowLane} from './SlowLane.ts'

const COUNT: SlowJob = {
  query: 'count(*)',
  params: {},
  perspective: RAW,
  identity: 'me',
  sanity: {projectId: 'lake', dataset: 'memory'},
  timestamp: 0,
}

function documents(count: number, size: number) {
  return Array.from({length: count}, (_, n) => ({
    _id: `n-${n}`,
    _type: 'note',
    _rev: 'r',
    _createdAt: '2026-01-01T00:00:00Z',
    _updatedAt: '2026-01-01T00:00:00Z',
    parts: Array.from({length: size}, (_, part) => ({text: `${n} ${part}`})),
  }))
}

it('refuses a query whose documents need too much memory, and takes the next one', async () => {
  const lane = new SlowLane({limit: 10_000, headroom: 16})
  const large = createMemoryDataset(documents(30_000, 100))
  const small = createMemoryDataset(documents(2, 1))
  expect(String(await lane.run(small, COUNT))).toBe('2')
  await expect(lane.run(large, COUNT)).rejects.toThrow(
    new BadRequestError('The query needs too much memory'),
  )
  expect(String(await lane.run(small, COUNT))).toBe('2')
  await lane.close()
})
