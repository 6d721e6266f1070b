import {fileURLToPath} from 'node:url'

import type {Mend} from './mendPackages.ts'

/** What the Studio asks of hosts of its maker, however it is configured. */
export const quietMends: readonly Mend[] = [
  {
    // Whether there is a newer version, every quarter of an hour.
    package: 'sanity',
    code: 'poll();\n\t\tlet intervalId = setInterval(poll, 9e5);\n\t\treturn () => clearInterval(intervalId);',
    instead: '',
  },
  {
    // Whether feedback can be sent to the maker; without, its menu item is not there.
    package: 'sanity',
    code: 'skip = t0 !== void 0 && t0, [available, setAvailable] = useState(null)',
    instead: 'skip = true, [available, setAvailable] = useState(null)',
  },
  {
    // Whether somebody who may only read has asked the maker's service for more.
    package: 'sanity',
    code: 'client.observable.request({\n\t\turl: "/access/requests/me",\n\t\ttag: "use-role-requests-status"\n\t})',
    instead: 'of([])',
  },
  {
    // Links to the maker's state of service, where one's own server fails.
    package: 'sanity',
    code: 't3 = claim.type === "serverError" ? ',
    instead: 't3 = false ? ',
  },
  {
    package: 'sanity',
    code: 'NETWORK_TROUBLESHOOTING.map(',
    instead: 'NETWORK_TROUBLESHOOTING.slice(0, 2).map(',
  },
]

/**
 * Modules that the studio is built without: the client of a hosted service that no part of the studio
 * uses, and the sender of error reports.
 */
export const absentModules: Readonly<Record<string, string>> = {
  '@sanity/sdk-react': fileURLToPath(new URL('./absent/sdkReact.ts', import.meta.url)),
  '@sentry/react': fileURLToPath(new URL('./absent/sentryReact.ts', import.meta.url)),
}
