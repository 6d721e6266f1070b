import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {createClient, type ClientConfig, type SanityClient} from '@sanity/client'

import {createPasswords} from '../src/access/passwords.ts'
import {silentLogger} from '../src/logger.ts'
import {openLake, type Lake, type LakeOptions} from '../src/openLake.ts'
import {startServer, type RunningServer, type ServerOptions} from '../src/startServer.ts'

export const PROJECT = 'asean'
export const DATASET = 'production'

export type RoleName = 'administrator' | 'editor' | 'viewer'

/** A lake on a data folder and a port of its own. */
export interface TestLake extends AsyncDisposable {
  data: string
  origin: string
  lake: Lake
  server: RunningServer
  /** a new API token of that role */
  token(role: RoleName): Promise<string>
  /** the real client; without a token it is nobody */
  client(options?: Partial<ClientConfig>): SanityClient
  /** `fetch` of a path, with a token */
  request(path: string, init?: RequestInit & {token?: string}): Promise<Response>
  /** the same data on another port, as after a crash or an update */
  restart(): Promise<void>
}

export async function startTestLake(
  options: Partial<LakeOptions & ServerOptions> = {},
): Promise<TestLake> {
  const data = await mkdtemp(join(tmpdir(), 'lake-'))

  async function start() {
    const lake = await openLake({
      data,
      projectId: PROJECT,
      logger: silentLogger,
      passwords: createPasswords({ln: 4, r: 8, p: 1}),
      ...options,
    })
    const known = await lake.storage.datasets.list()
    if (known.length === 0) {
      const createdAt = '2026-01-01T00:00:00.000Z'
      await lake.storage.datasets.create({name: DATASET, createdAt, createdBy: '<lake>'})
    }
    const server = await startServer(lake, {
      host: '127.0.0.1',
      port: 0,
      displayName: 'Lake',
      ...options,
    })
    return {lake, server}
  }

  async function stop() {
    await running.server.close()
    await running.lake.close()
  }

  let running = await start()
  return {
    data,
    get origin() {
      return running.server.origin
    },
    get lake() {
      return running.lake
    },
    get server() {
      return running.server
    },
    token: async (role) => {
      const {token} = await running.lake.accounts.createToken({label: role, role})
      return token
    },
    client: (config = {}) =>
      createClient({
        apiHost: running.server.origin,
        useProjectHostname: false,
        projectId: PROJECT,
        dataset: DATASET,
        apiVersion: '2025-02-19',
        useCdn: false,
        ...config,
      }),
    request: (path, {token, ...init} = {}) => {
      const headers = new Headers(init.headers)
      if (token !== undefined) headers.set('authorization', `Bearer ${token}`)
      return fetch(new URL(path, running.server.origin), {...init, headers})
    },
    async restart() {
      await stop()
      running = await start()
    },
    async [Symbol.asyncDispose]() {
      await stop()
      await rm(data, {recursive: true, force: true})
    },
  }
}
