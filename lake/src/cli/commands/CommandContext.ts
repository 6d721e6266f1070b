import type {Accounts} from '../../access/Accounts.ts'
import {createAccounts} from '../../access/createAccounts.ts'
import type {Passwords} from '../../access/passwords.ts'
import type {Clock} from '../../clock.ts'
import {silentLogger} from '../../logger.ts'
import type {Storage} from '../../storage/Storage.ts'

/** What a command has of the world. `stdout` and `stderr` take a line each. */
export interface CommandContext {
  storage: Storage
  /** the data folder, for the files beside the database */
  data: string
  clock: Clock
  stdout: (line: string) => void
  stderr: (line: string) => void
  /** asks for a password: typed unseen, or the first line of what is piped in */
  password: (prompt: string) => Promise<string>
  /** for tests, which need no costly hashes */
  passwords?: Passwords
}

export function commandAccounts({storage, clock, passwords}: CommandContext): Accounts {
  return createAccounts({storage, clock, logger: silentLogger, passwords})
}
