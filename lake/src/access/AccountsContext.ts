import type {Clock} from '../clock.ts'
import type {Logger} from '../logger.ts'
import type {Storage} from '../storage/Storage.ts'
import type {Role} from './Identity.ts'
import type {Passwords} from './passwords.ts'

/** What the parts of `createAccounts` share. */
export interface AccountsContext {
  storage: Pick<Storage, 'accounts' | 'settings' | 'generation'>
  clock: Clock
  logger: Logger
  passwords: Passwords
  roles(): Promise<readonly Role[]>
  /** after a change of users, sessions or tokens by this process */
  invalidate(): void
}
