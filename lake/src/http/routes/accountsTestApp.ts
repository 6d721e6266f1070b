import {Hono} from 'hono'

import {testAccounts, type TestAccounts} from '../../access/testAccounts.ts'
import {
  BadRequestError,
  ForbiddenError,
  LakeError,
  NotFoundError,
  PayloadTooLargeError,
  TooManyRequestsError,
  UnauthorizedError,
} from '../../errors.ts'
import {authenticate} from '../authenticate.ts'
import type {HttpEnv} from '../HttpEnv.ts'
import {authRoutes} from './auth.ts'
import {projectsRoutes} from './projects.ts'
import {signInRoutes} from './signIn.ts'
import {usersRoutes} from './users.ts'

export const ORIGIN = 'http://lake.test:3333'
export const OTHER_STUDIO = 'https://studio.example.org'

/** The routes about people on real accounts, without a socket. */
export interface AccountsTestApp extends TestAccounts {
  /** a path, or a whole address */
  request(path: string, init?: RequestInit): Promise<Response>
  /** status and JSON of a GET */
  get(path: string, authorization?: string): Promise<unknown[]>
  /** sends a form as a browser does */
  post(
    path: string,
    form: Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<Response>
}

const STATUS = [
  [BadRequestError, 400],
  [UnauthorizedError, 401],
  [ForbiddenError, 403],
  [NotFoundError, 404],
  [PayloadTooLargeError, 413],
  [TooManyRequestsError, 429],
] as const

export async function accountsTestApp(): Promise<AccountsTestApp> {
  const lake = await testAccounts()
  const {accounts, storage, clock} = lake
  await storage.datasets.create({
    name: 'production',
    createdAt: '2026-01-01T00:00:00.000Z',
    createdBy: '<lake>',
  })
  const origins = {
    baseUrl: (request: Request) => new URL(request.url).origin,
    allowedOrigins: [OTHER_STUDIO],
  }
  const project = {id: 'asean', displayName: 'Capitals'}
  const app = new Hono<HttpEnv>()
    .use(authenticate(accounts))
    .route('/', authRoutes({accounts, baseUrl: origins.baseUrl}))
    .route('/', usersRoutes({accounts, settings: storage.settings, clock, projectId: 'asean'}))
    .route('/', projectsRoutes({accounts, datasets: storage.datasets, project, ...origins}))
    .route(
      '/',
      signInRoutes({
        accounts,
        displayName: project.displayName,
        clientAddress: (c) => c.req.header('x-test-address') ?? '203.0.113.1',
        ...origins,
      }),
    )
  app.onError((error, c) => {
    if (!(error instanceof LakeError)) throw error
    const [, status] = STATUS.find(([type]) => error instanceof type) ?? []
    return c.json({error: error.name, message: error.message}, status ?? 500)
  })

  const request = async (path: string, init?: RequestInit) =>
    app.request(new URL(path, ORIGIN).href, init)
  return {
    ...lake,
    request,
    async get(path, authorization) {
      const response = await request(path, {headers: authorization ? {authorization} : {}})
      return [response.status, await response.json()]
    },
    post: (path, form, headers = {}) =>
      request(path, {
        method: 'POST',
        body: new URLSearchParams(form),
        headers: {origin: ORIGIN, 'sec-fetch-site': 'same-origin', ...headers},
      }),
  }
}
