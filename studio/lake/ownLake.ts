import {createSharedEventStreamFetch} from '@capitals/shared-event-stream'
import {createClient} from '@sanity/client'
import type {SourceOptions} from 'sanity'

/** What a workspace needs to work on a lake of our own. */
export type OwnLake = Required<Pick<SourceOptions, 'apiHost' | 'auth' | 'unstable_clientFactory'>>

/** The options of a workspace on the lake at `origin`, such as `http://localhost:3333`. */
export function ownLake(origin: string): OwnLake {
  const fetch = createSharedEventStreamFetch(origin)
  return {
    apiHost: origin,
    auth: {
      loginMethod: 'token',
      redirectOnSingle: true,
      providers: [{name: 'capitals', title: 'เข้าสู่ระบบ · Sign in', url: `${origin}/login`}],
    },
    unstable_clientFactory: (options) =>
      createClient({...options, useProjectHostname: false, resolveFetch: () => fetch}),
  }
}
