import {expect, test} from 'vitest'

import {createWorkStore} from './createWorkStore.ts'
import {NO_WORK} from './Work.ts'

function storageWith(room: number) {
  const items = new Map<string, string>()
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    removeItem: (key: string) => void items.delete(key),
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new Error('QuotaExceededError')
      items.set(key, value)
    },
  }
}

test('work is told of, kept, and there again for the next page', () => {
  const storage = storageWith(1_000)
  const store = createWorkStore(storage)
  let told = 0
  const stop = store.subscribe(() => (told += 1))
  store.change((work) => ({...work, text: 'ก'}))
  store.keep()
  stop()
  store.change((work) => ({...work, step: 'review'}))
  store.keep()
  expect([told, createWorkStore(storage).get()]).toEqual([
    1,
    {...NO_WORK, text: 'ก', step: 'review'},
  ])
})

test('work that has no room is not kept in part', () => {
  const storage = storageWith(200)
  const store = createWorkStore(storage)
  store.change((work) => ({...work, text: 'ก'}))
  store.keep()
  store.change((work) => ({...work, text: 'ก'.repeat(500)}))
  store.keep()
  expect([store.get().text.length, storage.items.size]).toEqual([500, 0])
})
