import {ForbiddenError} from '../errors.ts'
import type {FirstRun, People} from './Accounts.ts'
import type {AccountsContext} from './AccountsContext.ts'
import {isSameHash, newSecret, secretHash} from './secrets.ts'

const SCOPE = 'setup'
const KEY = 'tokenHash'

export function createFirstRun(
  {storage, clock, logger}: AccountsContext,
  people: People,
): FirstRun {
  let last: Promise<unknown> = Promise.resolve()

  async function hasAdministrator(): Promise<boolean> {
    return (await storage.accounts.users()).some(({roles}) => roles.includes('administrator'))
  }

  async function isSetupToken(token: string): Promise<boolean> {
    const [stored] = await storage.settings.get(SCOPE, [KEY])
    return (
      typeof stored?.value === 'string' &&
      isSameHash(stored.value, secretHash(token)) &&
      !(await hasAdministrator())
    )
  }

  return {
    async newSetupToken() {
      if (await hasAdministrator()) return undefined
      const token = newSecret()
      const updatedAt = new Date(clock.now()).toISOString()
      await storage.settings.set(SCOPE, [{key: KEY, value: secretHash(token), updatedAt}])
      return token
    },
    isSetupToken,
    createFirstAdministrator(token, details) {
      // In turn: two at once must not both find no administrator.
      const run = last.then(async () => {
        if (!(await isSetupToken(token))) throw new ForbiddenError('This link is no longer valid')
        const user = await people.createUser({...details, roles: ['administrator']})
        await storage.settings.delete(SCOPE, KEY)
        logger.info('first administrator created', {user: user.id})
        return user
      })
      last = run.catch(() => undefined)
      return run
    },
  }
}

/** The address to print; `origin` without a slash at the end. */
export function firstRunLink(origin: string, setupToken: string): string {
  return `${origin}/setup?token=${setupToken}`
}
