import {createClient, type SanityClient} from '@sanity/client'

import {UsageError} from './ScriptError.ts'

/** Where the content is, and who asks. */
export interface LakeSettings {
  /** origin of a lake of our own; none is Sanity's hosted lake */
  origin: string | undefined
  projectId: string
  dataset: string
  token: string
}

/** Options of every script that works on a lake, as `parseArgs` takes them. */
export const LAKE_OPTIONS = {
  lake: {type: 'string'},
  'project-id': {type: 'string'},
  dataset: {type: 'string'},
  token: {type: 'string'},
} as const

/** What `parseArgs` reads of them. */
export type LakeOptions = {readonly [Name in keyof typeof LAKE_OPTIONS]?: string | undefined}

export const LAKE_USAGE = `  --lake URL         the lake, http://localhost:3333 when left out (or with PORT)
  --project-id ID    a project on Sanity's hosted lake, when there is no --lake
  --dataset NAME     "production" when left out
  --token TOKEN      or LAKE_TOKEN; make one with: npm run -s lake -- token create --role administrator --label NAME`

const API_VERSION = '2025-02-19'

/** @throws UsageError for what is missing or malformed */
export function readLakeSettings(values: LakeOptions, env: NodeJS.ProcessEnv): LakeSettings {
  const token = values.token || env['LAKE_TOKEN']
  if (!token) throw new UsageError('A token is missing: give --token or LAKE_TOKEN')
  const hosted = values['project-id'] && !values.lake
  return {
    origin: hosted ? undefined : origin(values.lake || `http://localhost:${env['PORT'] || 3333}`),
    projectId: values['project-id'] || 'capitals',
    dataset: values.dataset || 'production',
    token,
  }
}

/** A client that sees every document as it is stored. */
export function lakeClient({origin, projectId, dataset, token}: LakeSettings): SanityClient {
  return createClient({
    projectId,
    dataset,
    token,
    apiVersion: API_VERSION,
    useCdn: false,
    perspective: 'raw',
    ...(origin === undefined ? {} : {apiHost: origin, useProjectHostname: false}),
  })
}

function origin(text: string): string {
  const url = URL.parse(text)
  if (url && ['http:', 'https:'].includes(url.protocol)) return url.origin
  throw new UsageError(`--lake must be an address such as http://localhost:3333, not "${text}"`)
}
