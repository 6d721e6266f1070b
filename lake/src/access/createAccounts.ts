import type {Accounts} from './Accounts.ts'
import type {AccountsContext} from './AccountsContext.ts'
import {createApiTokens} from './apiTokens.ts'
import {createRoleBook} from './createRoleBook.ts'
import {createDirectory} from './directory.ts'
import {createFirstRun} from './firstRun.ts'
import {createPasswords, type Passwords} from './passwords.ts'
import {createPeople} from './people.ts'
import {createSignIn} from './signIn.ts'

export type AccountsOptions = Pick<AccountsContext, 'storage' | 'clock' | 'logger'> & {
  passwords?: Passwords
}

/** People, sessions and API tokens over one storage. */
export function createAccounts({
  storage,
  clock,
  logger,
  passwords = createPasswords(),
}: AccountsOptions): Accounts {
  const book = createRoleBook({storage, clock, logger, invalidate: () => invalidate()})
  const {roles} = book
  const {invalidate, ...directory} = createDirectory({storage, clock, logger, roles})
  const context: AccountsContext = {storage, clock, logger, passwords, roles, invalidate}
  const people = createPeople(context)
  return {
    ...directory,
    ...book,
    ...createSignIn(context),
    ...people,
    ...createApiTokens(context),
    ...createFirstRun(context, people),
  }
}
