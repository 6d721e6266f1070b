import {expect, test} from 'vitest'

import {createMatrixStore} from './createMatrixStore.ts'
import type {MatrixRow} from './MatrixRow.ts'

function row(id: string, units = 1): MatrixRow {
  return {id, type: 'topic', titles: {}, meeting: undefined, isDraft: false, units, cells: {}}
}

test('rows are loaded once, then document by document', async () => {
  const dataset = new Map([row('a'), row('b'), row('c')].map((one) => [one.id, one]))
  const asked: unknown[] = []
  const store = createMatrixStore(async (ids) => {
    asked.push(ids)
    return (ids ?? [...dataset.keys()]).flatMap((id) => dataset.get(id) ?? [])
  })
  await store.refresh(null)
  dataset.delete('a')
  dataset.set('b', row('b', 2))
  dataset.set('d', row('d'))
  await store.refresh(['a', 'b', 'd'])
  expect([asked, store.get()]).toEqual([
    [null, ['a', 'b', 'd']],
    {status: 'ready', rows: [row('b', 2), row('c'), row('d')]},
  ])
})

test('the first load that fails is told, a later one leaves what is shown', async () => {
  let isBroken = true
  const store = createMatrixStore(async () => {
    if (isBroken) throw new Error('offline')
    return [row('a')]
  })
  await store.refresh(null)
  const first = store.get()
  isBroken = false
  await store.refresh(null)
  isBroken = true
  await store.refresh(['a'])
  expect([first, store.get()]).toEqual([
    {status: 'failed', message: 'offline'},
    {status: 'ready', rows: [row('a')]},
  ])
})

test('after the end nothing changes', async () => {
  const store = createMatrixStore(async () => [row('a')])
  store.stop()
  await store.refresh(null)
  expect(store.get()).toEqual({status: 'loading', progress: {done: 0, total: 1}})
})
