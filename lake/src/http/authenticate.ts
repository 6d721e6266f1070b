import {createMiddleware} from 'hono/factory'

import type {Directory} from '../access/Accounts.ts'
import {ANONYMOUS} from '../access/identities.ts'
import {UnauthorizedError} from '../errors.ts'
import type {HttpEnv} from './HttpEnv.ts'

/** What a browser asks with the token of a session that has ended, on its way to a new one. */
const OPEN_PATHS =
  /^(\/+v[^/]+)?\/+(ping|check\/cors|auth\/(fetch|logout|providers)|login|setup)\/?$/

/**
 * Puts the identity behind the `Authorization` header on the context. Before all routes.
 * @throws UnauthorizedError for a token that is not valid, wherever it would have mattered
 */
export function authenticate(accounts: Pick<Directory, 'identify'>) {
  return createMiddleware<HttpEnv>(async (c, next) => {
    try {
      c.set('identity', await accounts.identify(c.req.header('authorization')))
    } catch (error) {
      if (!(error instanceof UnauthorizedError) || !OPEN_PATHS.test(c.req.path)) throw error
      c.set('identity', ANONYMOUS)
    }
    await next()
  })
}
