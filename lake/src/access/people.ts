import {BadRequestError, ConflictError, NotFoundError} from '../errors.ts'
import type {UserRecord} from '../storage/Storage.ts'
import type {People} from './Accounts.ts'
import type {AccountsContext} from './AccountsContext.ts'
import {userProfile} from './directory.ts'
import type {Role} from './Identity.ts'
import {
  checkDetails,
  normalizeLogin,
  passwordProblem,
  PersonDetailsError,
  refuse,
} from './personDetails.ts'

export function createPeople({
  storage,
  clock,
  passwords,
  roles: known,
  invalidate,
}: AccountsContext): People {
  async function find(login: string): Promise<UserRecord> {
    const normal = normalizeLogin(login)
    const user = (await storage.accounts.users()).find((one) => one.login === normal)
    if (!user) throw new NotFoundError(`There is no user "${login}"`)
    return user
  }

  return {
    async createUser({name, login, password, email, roles}) {
      checkDetails({name, login, password})
      checkRoles(roles, await known())
      const normal = normalizeLogin(login)
      const user: UserRecord = {
        id: `p${clock.newId()}`,
        login: normal,
        name: name.normalize('NFC').trim(),
        email: email ?? (normal.includes('@') ? normal : ''),
        passwordHash: await passwords.hash(password),
        roles: [...roles],
        createdAt: new Date(clock.now()).toISOString(),
        disabled: false,
      }
      try {
        await storage.accounts.insertUser(user)
      } catch (error) {
        throw error instanceof ConflictError ? new PersonDetailsError({login: 'loginTaken'}) : error
      }
      invalidate()
      return userProfile(user, await known())
    },
    async setPassword(login, password) {
      const user = await find(login)
      refuse({password: passwordProblem(password, user.login)})
      await storage.accounts.updateUser(user.id, {passwordHash: await passwords.hash(password)})
      await storage.accounts.deleteSessionsOf(user.id)
      invalidate()
    },
    async setRoles(login, roles) {
      checkRoles(roles, await known())
      const user = await find(login)
      await storage.accounts.updateUser(user.id, {roles: [...roles]})
      invalidate()
    },
    async setDisabled(login, disabled) {
      const user = await find(login)
      await storage.accounts.updateUser(user.id, {disabled})
      if (disabled) await storage.accounts.deleteSessionsOf(user.id)
      invalidate()
    },
    async deleteUser(login) {
      const user = await find(login)
      await storage.accounts.deleteUser(user.id)
      invalidate()
    },
  }
}

/** @throws BadRequestError that names the roles there are */
export function checkRoles(roles: readonly string[], known: readonly Role[]): void {
  const unknown = roles.find((role) => !known.some(({name}) => name === role))
  if (unknown === undefined && roles.length > 0) return
  const names = known.map(({name}) => name).join(', ')
  throw new BadRequestError(
    unknown === undefined
      ? `A role is missing: one of ${names}`
      : `There is no role "${unknown}": the roles are ${names}`,
  )
}
