import {UnauthorizedError} from '../errors.ts'
import type {SignIn} from './Accounts.ts'
import type {AccountsContext} from './AccountsContext.ts'
import {addressGroup} from './addressGroup.ts'
import {Attempts, type AttemptKey} from './Attempts.ts'
import {bearerToken} from './bearerToken.ts'
import {normalizeLogin} from './personDetails.ts'
import {newSecret, secretHash} from './secrets.ts'
import {SESSION_IDLE} from './sessionLimits.ts'

const FREE_BY_LOGIN = 6
/** An office shares an address. */
const FREE_BY_ADDRESS = 30
const SID_LIFE = 60_000

export function createSignIn(context: AccountsContext): SignIn {
  const {storage, clock, logger, passwords, invalidate} = context
  const attempts = new Attempts(clock)
  const sids = new Map<string, {userId: string; expiresAt: number}>()

  async function userOf(login: string) {
    return (await storage.accounts.users()).find((user) => user.login === login)
  }

  async function startSession(userId: string): Promise<string> {
    const user = (await storage.accounts.users()).find(({id}) => id === userId)
    if (!user || user.disabled) throw new UnauthorizedError('invalid')
    const token = newSecret()
    const now = clock.now()
    await storage.accounts.deleteSessionsBefore(new Date(now).toISOString())
    await storage.accounts.insertSession({
      tokenHash: secretHash(token),
      userId,
      createdAt: new Date(now).toISOString(),
      expiresAt: new Date(now + SESSION_IDLE).toISOString(),
    })
    logger.info('signed in', {user: userId})
    return token
  }

  return {
    async authenticate(typedLogin, password, address) {
      const login = normalizeLogin(typedLogin)
      const byLogin: AttemptKey = {key: `login ${login.slice(0, 200)}`, free: FREE_BY_LOGIN}
      const byAddress: AttemptKey = {
        key: `address ${addressGroup(address)}`,
        free: FREE_BY_ADDRESS,
      }
      attempts.start([byLogin, byAddress])
      const user = await userOf(login)
      const verdict = await passwords.verify(password, user?.passwordHash)
      if (!user || user.disabled || verdict === 'wrong') {
        logger.warn('sign-in refused', {address})
        throw new UnauthorizedError('invalid', 'The login or the password is not right')
      }
      attempts.forget(byLogin.key)
      attempts.undo(byAddress.key)
      if (verdict === 'outdated') {
        const passwordHash = await passwords.hash(password)
        await storage.accounts.updateUser(user.id, {passwordHash})
      }
      return user.id
    },
    startSession,
    async endSession(authorization) {
      if (authorization === undefined) return
      await storage.accounts.deleteSession(secretHash(bearerToken(authorization)))
      invalidate()
    },
    issueSid(userId) {
      const now = clock.now()
      for (const [sid, {expiresAt}] of sids) if (expiresAt <= now) sids.delete(sid)
      const sid = newSecret()
      sids.set(sid, {userId, expiresAt: now + SID_LIFE})
      return sid
    },
    async redeemSid(sid) {
      const issued = sids.get(sid)
      sids.delete(sid)
      if (!issued || issued.expiresAt <= clock.now()) {
        throw new UnauthorizedError('invalid', 'This sign-in has ended: sign in again')
      }
      return startSession(issued.userId)
    },
  }
}
