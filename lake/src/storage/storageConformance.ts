import {describe} from 'vitest'

import {accountsConformance} from './conformance/accountsConformance.ts'
import {datasetsConformance} from './conformance/datasetsConformance.ts'
import {logConformance} from './conformance/logConformance.ts'
import {settingsConformance} from './conformance/settingsConformance.ts'
import type {Storage} from './Storage.ts'

/** A storage of its own with nothing in it. */
export interface StorageUnderTest {
  storage: Storage
  /** the same data as another process sees it */
  other(): Storage
}

/** What every driver of `Storage` must do. `open` gives an empty one each time. */
export function storageConformance(driver: string, open: () => Promise<StorageUnderTest>): void {
  describe(`${driver}: Storage`, () => {
    datasetsConformance(open)
    logConformance(open)
    accountsConformance(open)
    settingsConformance(open)
  })
}
