import {resolve} from 'node:path'

import {BadRequestError} from '../errors.ts'
import {LOG_LEVELS, type LogLevel} from '../logger.ts'

/** What the environment says; the one place that reads it. */
export interface Environment {
  /** `PORT` */
  port: number
  /** `PORT` is set, and not `LAKE_DATA`: commands look for the server there */
  portOnly: boolean
  /** `HOST`: the address to listen on */
  host: string
  /** `LAKE_DATA`: the data folder, absolute */
  data: string
  /** `LAKE_PUBLIC_URL`: where people reach the server when that is another address, without a slash at the end */
  publicUrl: string | undefined
  /** `LAKE_ALLOWED_ORIGINS`: studios elsewhere that people may sign in from, separated by spaces or commas */
  allowedOrigins: readonly string[]
  /** `LAKE_QUERY_LIMIT`: milliseconds that a query may take */
  queryLimit: number | undefined
  /** `LAKE_BODY_LIMIT`: bytes of a transaction */
  bodyLimit: number | undefined
  /** the variables `LAKE_SERVICE_…` as they are, for `readServices` */
  services: Readonly<Record<string, string>>
  /** `LAKE_LOG`: the least level that is written to standard error, as JSON lines */
  log: LogLevel
}

const DEFAULT_PORT = 3333

/** @throws BadRequestError that names the variable */
export function readEnvironment(env: NodeJS.ProcessEnv, folder: string): Environment {
  const port = number(env, 'PORT', 0, 65_535) ?? DEFAULT_PORT
  return {
    port,
    portOnly: Boolean(env['PORT']) && !env['LAKE_DATA'],
    host: env['HOST'] || 'localhost',
    data: resolve(folder, env['LAKE_DATA'] || 'data'),
    publicUrl: env['LAKE_PUBLIC_URL']
      ? origin('LAKE_PUBLIC_URL', env['LAKE_PUBLIC_URL'])
      : undefined,
    allowedOrigins: (env['LAKE_ALLOWED_ORIGINS'] ?? '')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((one) => origin('LAKE_ALLOWED_ORIGINS', one)),
    queryLimit: number(env, 'LAKE_QUERY_LIMIT', 1, 600_000),
    bodyLimit: number(env, 'LAKE_BODY_LIMIT', 1, 1_000_000_000),
    services: Object.fromEntries(
      Object.entries(env).flatMap(([name, value]) =>
        name.startsWith('LAKE_SERVICE_') && value ? [[name, value]] : [],
      ),
    ),
    log: logLevel(env['LAKE_LOG'] || 'warn'),
  }
}

function number(
  env: NodeJS.ProcessEnv,
  name: string,
  least: number,
  most: number,
): number | undefined {
  const text = env[name]
  if (!text) return undefined
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= least && value <= most) return value
  throw new BadRequestError(
    `${name} must be a whole number from ${least} to ${most}, not "${text}"`,
  )
}

function origin(name: string, text: string): string {
  const url = URL.parse(text)
  if (url && ['http:', 'https:'].includes(url.protocol)) return url.origin
  throw new BadRequestError(
    `${name} must be an address such as https://cms.example.org, not "${text}"`,
  )
}

function logLevel(text: string): LogLevel {
  const level = LOG_LEVELS.find((one) => one === text)
  if (level) return level
  throw new BadRequestError(`LAKE_LOG must be one of ${LOG_LEVELS.join(', ')}, not "${text}"`)
}
