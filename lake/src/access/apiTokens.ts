import {BadRequestError} from '../errors.ts'
import type {ApiTokens} from './Accounts.ts'
import type {AccountsContext} from './AccountsContext.ts'
import {checkRoles} from './people.ts'
import {newSecret, secretHash} from './secrets.ts'

const LABEL_MAX = 200

export function createApiTokens({storage, clock, roles, invalidate}: AccountsContext): ApiTokens {
  return {
    async createToken({label, role}) {
      checkRoles([role], await roles())
      const shown = label.normalize('NFC').trim()
      if (shown === '' || shown.length > LABEL_MAX) {
        throw new BadRequestError(`A token needs a label of 1 to ${LABEL_MAX} characters`)
      }
      // The prefix lets scanners for leaked secrets find it.
      const token = `cap_${newSecret()}`
      const id = `t${clock.newId()}`
      await storage.accounts.insertToken({
        id,
        tokenHash: secretHash(token),
        label: shown,
        role,
        createdAt: new Date(clock.now()).toISOString(),
      })
      invalidate()
      return {id, token}
    },
    async revokeToken(id) {
      await storage.accounts.deleteToken(id)
      invalidate()
    },
  }
}
