import {Hono} from 'hono'

import type {Directory, SignIn} from '../../access/Accounts.ts'
import {BadRequestError} from '../../errors.ts'
import type {HttpEnv} from '../HttpEnv.ts'
import {requireSignedIn} from '../requireSignedIn.ts'

export interface AuthRoutesOptions {
  accounts: Pick<Directory, 'expiry'> & Pick<SignIn, 'redeemSid' | 'endSession'>
  baseUrl: (request: Request) => string
}

/** What the Studio's login store asks. The session is a token; no cookies are set. */
export function authRoutes({accounts, baseUrl}: AuthRoutesOptions): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>()

  routes.get('/auth/providers', (c) =>
    c.json({
      providers: [{name: 'local', title: 'Sign in', url: `${baseUrl(c.req.raw)}/login`}],
      thirdPartyLogin: false,
      sso: {},
    }),
  )

  routes.get('/auth/fetch', async (c) => {
    const sid = c.req.query('sid')
    if (!sid) throw new BadRequestError('The parameter "sid" is missing')
    c.header('Cache-Control', 'no-store')
    return c.json({token: await accounts.redeemSid(sid), label: 'Session'})
  })

  routes.get('/auth/id', async (c) => {
    const {id} = requireSignedIn(c.get('identity'))
    c.header('Cache-Control', 'no-store')
    const expiry = await accounts.expiry(c.req.header('authorization') ?? '')
    return c.json({id, expiry: expiry ?? null})
  })

  routes.post('/auth/logout', async (c) => {
    if (c.get('identity').kind === 'user') {
      await accounts.endSession(c.req.header('authorization'))
    }
    return c.body(null, 204)
  })

  return routes
}
