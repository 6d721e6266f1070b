import {LakeError} from '../errors.ts'
import type {RoleBook} from './Accounts.ts'
import type {AccountsContext} from './AccountsContext.ts'
import type {Role} from './Identity.ts'
import {parseRoles} from './parseRoles.ts'
import {ROLES} from './roles.ts'

const SCOPE = 'access'
const KEY = 'roles'

/** Further roles are kept in the settings, where the commands of other processes find them. */
export function createRoleBook({
  storage: {settings},
  clock,
  logger,
  invalidate,
}: Pick<AccountsContext, 'storage' | 'clock' | 'logger' | 'invalidate'>): RoleBook {
  async function further(): Promise<readonly Role[]> {
    const [stored] = await settings.get(SCOPE, [KEY])
    try {
      return stored ? parseRoles(stored.value) : []
    } catch (error) {
      if (!(error instanceof LakeError)) throw error
      logger.error('stored roles not understood: they grant nothing', {error})
      return []
    }
  }

  return {
    roles: async () => [...ROLES, ...(await further())],
    async defineRoles(roles) {
      const [stored] = await settings.get(SCOPE, [KEY])
      if (JSON.stringify(stored?.value ?? []) === JSON.stringify(roles)) return
      const updatedAt = new Date(clock.now()).toISOString()
      await settings.set(SCOPE, [{key: KEY, value: roles, updatedAt}])
      invalidate()
    },
  }
}
