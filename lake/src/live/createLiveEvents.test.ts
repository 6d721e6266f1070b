import {expect, it} from 'vitest'

import {recorder} from '../listen/testListening.ts'
import {createMemoryDataset} from '../views/memoryDataset.ts'
import {createLiveEvents} from './createLiveEvents.ts'

const clock = {newId: () => 'now'}
const queries = {touchedTags: () => ['s1:a']}
const document = {_id: 'a', _type: 'city', _rev: 'r', _createdAt: '', _updatedAt: ''}

it('starts readers over that have missed more than is kept', () => {
  const dataset = createMemoryDataset([])
  const live = createLiveEvents({queries, clock, kept: 2})
  const events = (lastEventId?: string) => {
    const sink = recorder()
    live.open({dataset, audience: 'everyone', ...(lastEventId && {lastEventId})}, sink)
    return sink.events.map(({event, id}) => [event, id])
  }
  expect(events()).toEqual([['welcome', 'now:0']])
  for (let turn = 0; turn < 3; turn++) dataset.write({a: document})
  expect(events('now:0')).toEqual([
    ['welcome', undefined],
    ['restart', 'now:3'],
  ])
  expect(events('now:1')).toEqual([
    ['welcome', undefined],
    ['message', 'now:2'],
    ['message', 'now:3'],
  ])
  expect(live.count).toBe(3)
})

it('ends readers with their dataset', () => {
  const dataset = createMemoryDataset([])
  const live = createLiveEvents({queries, clock})
  const sink = recorder()
  live.open({dataset, audience: 'drafts'}, sink)
  live.drop('memory')
  dataset.write({a: document})
  expect([sink.ended, sink.events.length, live.count]).toEqual([true, 1, 0])
})
