import {UnauthorizedError} from '../errors.ts'
import type {TokenRecord, UserRecord} from '../storage/Storage.ts'
import type {Directory, Profile} from './Accounts.ts'
import type {AccountsContext} from './AccountsContext.ts'
import {bearerToken} from './bearerToken.ts'
import {ANONYMOUS, createIdentity, rolesNamed, SERVER} from './identities.ts'
import type {Identity, Role} from './Identity.ts'
import {secretHash} from './secrets.ts'
import {SESSION_IDLE, SESSION_LONGEST, SESSION_RENEWAL} from './sessionLimits.ts'

interface KnownSession {
  tokenHash: string
  /** milliseconds since 1970 */
  createdAt: number
  expiresAt: number
}

interface Known {
  identity: Identity
  session?: KnownSession
}

/** The accounts as they were at one generation of the storage; dropped as a whole. */
interface Snapshot {
  users: ReadonlyMap<string, UserRecord>
  tokens: ReadonlyMap<string, TokenRecord>
  roles: readonly Role[]
  /** by the token itself, so that a request costs one look-up */
  known: Map<string, Known>
}

export function createDirectory({
  storage,
  clock,
  logger,
  roles,
}: Omit<AccountsContext, 'invalidate' | 'passwords'>): Directory & {invalidate(): void} {
  let snapshot: Promise<Snapshot> | undefined
  let generation: number | undefined

  async function load(): Promise<Snapshot> {
    const users = await storage.accounts.users()
    const tokens = await storage.accounts.tokens()
    return {
      users: new Map(users.map((user) => [user.id, user])),
      tokens: new Map(tokens.map((token) => [token.tokenHash, token])),
      roles: await roles(),
      known: new Map(),
    }
  }

  function current(): Promise<Snapshot> {
    const now = storage.generation()
    if (snapshot && now === generation) return snapshot
    generation = now
    const loading = load()
    snapshot = loading
    loading.catch(() => {
      if (snapshot === loading) snapshot = undefined
    })
    return loading
  }

  async function find(token: string): Promise<Known> {
    const accounts = await current()
    const known = accounts.known.get(token) ?? (await lookUp(accounts, token))
    if (!known || (known.session && known.session.expiresAt <= clock.now())) {
      accounts.known.delete(token)
      throw new UnauthorizedError('invalid')
    }
    return known
  }

  async function lookUp(accounts: Snapshot, token: string): Promise<Known | undefined> {
    const tokenHash = secretHash(token)
    const record = accounts.tokens.get(tokenHash)
    const known = record
      ? {identity: createIdentity('token', record.id, rolesNamed([record.role], accounts.roles))}
      : await lookUpSession(accounts, tokenHash)
    if (known) accounts.known.set(token, known)
    return known
  }

  async function lookUpSession(accounts: Snapshot, tokenHash: string): Promise<Known | undefined> {
    const session = await storage.accounts.session(tokenHash)
    const user = session && accounts.users.get(session.userId)
    if (!session || !user || user.disabled) return undefined
    return {
      identity: createIdentity('user', user.id, rolesNamed(user.roles, accounts.roles)),
      session: {
        tokenHash,
        createdAt: Date.parse(session.createdAt),
        expiresAt: Date.parse(session.expiresAt),
      },
    }
  }

  /** Reading goes on where writing does not: on a full disk the session just ends sooner. */
  async function keepAlive(session: KnownSession): Promise<void> {
    const end = Math.min(clock.now() + SESSION_IDLE, session.createdAt + SESSION_LONGEST)
    if (end - session.expiresAt < SESSION_RENEWAL) return
    session.expiresAt = end
    try {
      await storage.accounts.extendSession(session.tokenHash, new Date(end).toISOString())
    } catch (error) {
      logger.warn('session not extended', {error})
    }
  }

  return {
    async identify(authorization) {
      if (authorization === undefined) return ANONYMOUS
      const known = await find(bearerToken(authorization))
      if (known.session) await keepAlive(known.session)
      return known.identity
    },
    async isValid(authorization) {
      if (authorization === undefined) return true
      try {
        await find(bearerToken(authorization))
        return true
      } catch (error) {
        if (error instanceof UnauthorizedError) return false
        throw error
      }
    },
    async expiry(authorization) {
      const {session} = await find(bearerToken(authorization))
      return session && new Date(session.expiresAt).toISOString()
    },
    async profile(id) {
      if (id === SERVER.id) return SERVER_PROFILE
      const {users, tokens, roles} = await current()
      const user = users.get(id)
      if (user) return userProfile(user, roles)
      const token = tokens.values().find((one) => one.id === id)
      return token && tokenProfile(token, roles)
    },
    async profiles() {
      const {users, tokens, roles} = await current()
      return [
        ...users.values().map((user) => userProfile(user, roles)),
        ...tokens.values().map((token) => tokenProfile(token, roles)),
      ]
    },
    invalidate() {
      snapshot = undefined
    },
  }
}

const SERVER_PROFILE: Profile = {
  kind: 'token',
  id: SERVER.id,
  login: '',
  name: 'System',
  email: '',
  roles: SERVER.roles,
  createdAt: new Date(0).toISOString(),
  disabled: false,
}

/** `among`: the roles that there are. */
export function userProfile(user: UserRecord, among: readonly Role[]): Profile {
  const {id, login, name, email, createdAt, disabled} = user
  const roles = rolesNamed(user.roles, among)
  return {kind: 'user', id, login, name, email, roles, createdAt, disabled}
}

function tokenProfile(token: TokenRecord, among: readonly Role[]): Profile {
  const {id, label, role, createdAt} = token
  const roles = rolesNamed([role], among)
  return {kind: 'token', id, login: '', name: label, email: '', roles, createdAt, disabled: false}
}
