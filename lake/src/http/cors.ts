import {createMiddleware} from 'hono/factory'

import type {HttpEnv} from './HttpEnv.ts'
import {isTrustedOrigin, type OriginOptions} from './trustedOrigin.ts'

const METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'
const EXPOSED = 'ETag, Retry-After, Content-Range, Content-Disposition'
/** seconds for which a browser remembers the answer to a preflight */
const REMEMBERED = '86400'

/**
 * Pages of every origin may read and, with a token that they hold, write: sessions are tokens, so a
 * browser never adds a person's rights by itself. Only origins that this server trusts are told that
 * credentials are welcome.
 */
export function cors(options: OriginOptions) {
  return createMiddleware<HttpEnv>(async (c, next) => {
    const origin = c.req.header('origin')
    if (origin === undefined) return next()
    const headers = new Headers({Vary: 'Origin'})
    if (isTrustedOrigin(origin, c.req.raw, options)) {
      headers.set('Access-Control-Allow-Origin', origin)
      headers.set('Access-Control-Allow-Credentials', 'true')
    } else {
      headers.set('Access-Control-Allow-Origin', '*')
    }
    if (c.req.method === 'OPTIONS' && c.req.header('access-control-request-method')) {
      headers.set('Access-Control-Allow-Methods', METHODS)
      headers.set('Access-Control-Max-Age', REMEMBERED)
      const asked = c.req.header('access-control-request-headers')
      if (asked !== undefined) headers.set('Access-Control-Allow-Headers', asked)
      return new Response(null, {status: 204, headers})
    }
    await next()
    for (const [name, value] of headers) {
      if (name === 'vary') c.res.headers.append(name, value)
      else c.res.headers.set(name, value)
    }
    c.res.headers.set('Access-Control-Expose-Headers', EXPOSED)
    return undefined
  })
}
