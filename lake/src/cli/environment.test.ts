import {describe, expect, it} from 'vitest'

import {readEnvironment} from './environment.ts'

const USUAL = {
  port: 3333,
  portOnly: false,
  host: 'localhost',
  data: '/srv/lake/data',
  publicUrl: undefined,
  allowedOrigins: [],
  queryLimit: undefined,
  bodyLimit: undefined,
  services: {},
  log: 'warn',
}

describe('readEnvironment', () => {
  it.for([
    [{}, USUAL],
    [{PORT: '', LAKE_DATA: '', HOST: ''}, USUAL],
    [{PORT: '8080'}, {...USUAL, port: 8080, portOnly: true}],
    [
      {PORT: '8080', LAKE_DATA: '../store'},
      {...USUAL, port: 8080, data: '/srv/store'},
    ],
    [{LAKE_LOG: 'info'}, {...USUAL, log: 'info'}],
    [{LAKE_DATA: '/var/lake'}, {...USUAL, data: '/var/lake'}],
    [
      {LAKE_PUBLIC_URL: 'https://cms.example.org/'},
      {...USUAL, publicUrl: 'https://cms.example.org'},
    ],
    [
      {LAKE_ALLOWED_ORIGINS: 'https://a.example, http://localhost:3000/x'},
      {...USUAL, allowedOrigins: ['https://a.example', 'http://localhost:3000']},
    ],
    [
      {LAKE_QUERY_LIMIT: '500', LAKE_BODY_LIMIT: '1000'},
      {...USUAL, queryLimit: 500, bodyLimit: 1000},
    ],
    [
      {LAKE_SERVICE_MAPS_URL: 'https://maps.example.org', LAKE_SERVICE_NONE_URL: ''},
      {...USUAL, services: {LAKE_SERVICE_MAPS_URL: 'https://maps.example.org'}},
    ],
  ] as const)('%j', ([env, read]) => {
    expect(readEnvironment(env, '/srv/lake')).toEqual(read)
  })

  it('refuses an unknown level of LAKE_LOG', () => {
    expect(() => readEnvironment({LAKE_LOG: 'loud'}, '/srv/lake')).toThrow(
      /^LAKE_LOG must be .*"loud"$/,
    )
  })

  it.for([
    ['PORT', 'http', 'must be a whole number from 0 to 65535'],
    ['PORT', '70000', 'must be a whole number from 0 to 65535'],
    ['PORT', '-1', 'must be a whole number from 0 to 65535'],
    ['PORT', '80.5', 'must be a whole number from 0 to 65535'],
    ['LAKE_QUERY_LIMIT', '0', 'must be a whole number from 1 to 600000'],
    ['LAKE_BODY_LIMIT', '1e3', 'must be a whole number from 1 to 1000000000'],
    ['LAKE_PUBLIC_URL', 'cms', 'must be an address such as https://cms.example.org'],
    ['LAKE_PUBLIC_URL', 'file:///cms', 'must be an address such as https://cms.example.org'],
    ['LAKE_ALLOWED_ORIGINS', '*', 'must be an address such as https://cms.example.org'],
  ] as const)('refuses %s=%s', ([name, value, reason]) => {
    expect(() => readEnvironment({[name]: value}, '/srv/lake')).toThrow(
      `${name} ${reason}, not "${value}"`,
    )
  })
})
