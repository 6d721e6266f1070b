import type {Identity} from '../access/Identity.ts'

/** What the middleware puts on a Hono context; every route file is a `Hono<HttpEnv>`. */
export interface HttpEnv {
  Variables: {
    /** set by `authenticate.ts` for every request; anonymous where no token was sent */
    identity: Identity
  }
}
