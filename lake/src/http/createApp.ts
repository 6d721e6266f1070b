import {Hono} from 'hono'
import {RegExpRouter} from 'hono/router/reg-exp-router'

import type {Lake} from '../openLake.ts'
import type {Service} from '../services/Service.ts'
import {answerError} from './answerError.ts'
import {versionedPath} from './apiVersion.ts'
import {authenticate} from './authenticate.ts'
import {cors} from './cors.ts'
import type {HttpEnv} from './HttpEnv.ts'
import type {PageContext} from './pages/sendPage.ts'
import {actionRoutes} from './routes/actions.ts'
import {assetDeliveryRoutes} from './routes/assetDelivery.ts'
import {assetRoutes} from './routes/assets.ts'
import {authRoutes} from './routes/auth.ts'
import {documentRoutes} from './routes/documents.ts'
import {exportRoutes} from './routes/export.ts'
import {fontRoutes} from './routes/fonts.ts'
import {historyRoutes} from './routes/history.ts'
import {listenRoutes} from './routes/listen.ts'
import {liveRoutes} from './routes/live.ts'
import {mutateRoutes} from './routes/mutate.ts'
import {projectsRoutes} from './routes/projects.ts'
import {queryRoutes} from './routes/query.ts'
import {servicesRoutes} from './routes/services.ts'
import {signInRoutes} from './routes/signIn.ts'
import {studioRoutes} from './routes/studio.ts'
import {usersRoutes} from './routes/users.ts'
import type {EventStreams} from './sse/createEventStreams.ts'
import type {OriginOptions} from './trustedOrigin.ts'
import {urlParts} from './urlParts.ts'

export interface AppOptions extends OriginOptions {
  /** shown on the sign-in page and in the Studio */
  displayName: string
  /** of who asks, for the limit on attempts */
  clientAddress: (context: PageContext) => string
  /** folder of a built studio; none: the API alone */
  studio?: string | undefined
  /** bytes of a transaction */
  bodyLimit?: number | undefined
  /** that may be called by way of this server */
  services?: readonly Service[] | undefined
  streams: EventStreams
}

const BODY_LIMIT = 32 * 1024 * 1024

/**
 * All routes as one `Request → Response`. The version before a path (`/v2025-02-19/…`) is optional. The
 * router takes no name and parameter in one place of two paths, and is three times as fast as others.
 */
export function createApp(lake: Lake, options: AppOptions): Hono<HttpEnv> {
  const {accounts, assets, clock, datasets, files, logger, projectId, queries, storage} = lake
  const {baseUrl, allowedOrigins, displayName, clientAddress, streams} = options
  const {bodyLimit = BODY_LIMIT, services = []} = options
  const origins = {baseUrl, allowedOrigins}
  const project = {id: projectId, displayName}
  const app = new Hono<HttpEnv>({
    getPath: ({url}) => versionedPath(urlParts(url).path).path,
    router: new RegExpRouter(),
  })
    .use(cors(origins))
    .use(authenticate(accounts))
    .route('/', queryRoutes({datasets, queries}))
    .route('/', documentRoutes({datasets}))
    .route('/', mutateRoutes({datasets, bodyLimit}))
    .route('/', actionRoutes({datasets, bodyLimit}))
    .route('/', listenRoutes({datasets, listeners: lake.listeners, streams}))
    .route('/', liveRoutes({datasets, live: lake.live, streams}))
    .route('/', historyRoutes({datasets, logger}))
    .route('/', exportRoutes({datasets, logger}))
    .route('/', assetRoutes({datasets, assets, baseUrl}))
    .route('/', assetDeliveryRoutes({files, transforms: lake.transforms, projectId}))
    .route('/', authRoutes({accounts, baseUrl}))
    .route('/', usersRoutes({accounts, settings: storage.settings, clock, projectId}))
    .route('/', projectsRoutes({accounts, datasets: storage.datasets, project, ...origins}))
    .route('/', servicesRoutes({services, clock}))
    .route('/', fontRoutes())
    .route('/', signInRoutes({accounts, displayName, clientAddress, ...origins}))
  if (options.studio !== undefined) app.route('/', studioRoutes({folder: options.studio}))

  app.notFound((c) => {
    const message = `There is no ${c.req.method} ${c.req.path} on this server`
    return c.json({statusCode: 404, error: 'Not Found', message}, 404)
  })
  app.onError((error, c) => {
    const request = {method: c.req.method, path: c.req.path}
    const {status, headers, body} = answerError(error, request, logger)
    return c.body(body, status, headers)
  })
  return app
}
