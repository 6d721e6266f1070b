import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import type {Clock} from '../clock.ts'
import {silentLogger} from '../logger.ts'
import {openSqliteStorage} from '../storage/sqlite/openSqliteStorage.ts'
import type {Storage} from '../storage/Storage.ts'
import type {Accounts} from './Accounts.ts'
import {createAccounts} from './createAccounts.ts'
import {createPasswords, type Passwords} from './passwords.ts'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const PASSWORD = 'ศาลาว่าการกรุงเทพ 2569'

/** Accounts on a database of their own, with a clock that stands still and cheap hashes. */
export interface TestAccounts {
  accounts: Accounts
  storage: Storage
  /** the data folder */
  folder: string
  clock: Clock
  /** passwords that were verified: who was there to compare with */
  verified: Array<'known' | 'unknown'>
  /** lets time pass, in milliseconds */
  pass(time: number): void
  /** the same data as another process sees it */
  other(): {accounts: Accounts; storage: Storage}
  /** a person with that login, signed in: the header to send */
  signedIn(login: string, role: string): Promise<string>
  close(): Promise<void>
}

export async function testAccounts(): Promise<TestAccounts> {
  const folder = await mkdtemp(join(tmpdir(), 'accounts-'))
  const path = join(folder, 'lake.db')
  const verified: Array<'known' | 'unknown'> = []
  let now = Date.parse('2026-03-01T09:00:00.000Z')
  let ids = 0
  const clock: Clock = {now: () => now, newId: () => String(++ids).padStart(22, '0')}
  const opened: Storage[] = []

  function open(): {accounts: Accounts; storage: Storage} {
    const storage = openSqliteStorage(path)
    opened.push(storage)
    const passwords = watched(createPasswords({ln: 4, r: 8, p: 1}), verified)
    return {storage, accounts: createAccounts({storage, clock, logger: silentLogger, passwords})}
  }

  const {storage, accounts} = open()
  return {
    accounts,
    storage,
    folder,
    clock,
    verified,
    pass: (time) => (now += time),
    other: open,
    async signedIn(login, role) {
      const user = await accounts.createUser({
        name: login,
        login,
        password: PASSWORD,
        roles: [role],
      })
      return `Bearer ${await accounts.startSession(user.id)}`
    },
    async close() {
      for (const one of opened) await one.close()
      await rm(folder, {recursive: true})
    },
  }
}

function watched(passwords: Passwords, verified: Array<'known' | 'unknown'>): Passwords {
  return {
    hash: passwords.hash,
    verify(password, hash) {
      verified.push(hash === undefined ? 'unknown' : 'known')
      return passwords.verify(password, hash)
    },
  }
}
