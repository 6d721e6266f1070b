import {describe, expect, it} from 'vitest'

import type {StorageUnderTest} from '../storageConformance.ts'
import {CREATED_AT} from './transactions.ts'

const entry = (key: string, value: unknown) => ({key, value, updatedAt: CREATED_AT})
const stored = (value: unknown) => ({value, updatedAt: CREATED_AT})

export function settingsConformance(open: () => Promise<StorageUnderTest>): void {
  describe('settings', () => {
    it('are read in the order of the keys', async () => {
      const {settings} = (await open()).storage
      await settings.set('user anan', [entry('a', {ภาษา: 'ไทย'}), entry('b', [1, null])])
      expect(await settings.get('user anan', ['b', 'c', 'a', 'b'])).toEqual([
        stored([1, null]),
        undefined,
        stored({ภาษา: 'ไทย'}),
        stored([1, null]),
      ])
    })

    it('are kept apart by scope', async () => {
      const {settings} = (await open()).storage
      await settings.set('user anan', [entry('a', 1)])
      await settings.set('user benja', [entry('a', 2)])
      await settings.delete('user anan', 'a')
      expect(await settings.get('user anan', ['a'])).toEqual([undefined])
      expect(await settings.get('user benja', ['a'])).toEqual([stored(2)])
    })

    it('are replaced, and may be null', async () => {
      const {settings} = (await open()).storage
      await settings.set('lake', [entry('a', 1)])
      await settings.set('lake', [{key: 'a', value: null, updatedAt: '2026-03-01T00:00:00.000Z'}])
      expect(await settings.get('lake', ['a'])).toEqual([
        {value: null, updatedAt: '2026-03-01T00:00:00.000Z'},
      ])
      await settings.delete('lake', 'unknown')
    })
  })
}
