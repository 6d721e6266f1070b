import {expect, it} from 'vitest'

import {USUAL_QUOTA} from '../services/CallQuota.ts'
import {readServices} from './readServices.ts'

it('reads services from the environment and from options, which go first', () => {
  const env = {
    LAKE_SERVICE_TRANSLATION_URL: 'http://localhost:5000/api',
    LAKE_SERVICE_TRANSLATION_BODY: '{"api_key": "secret"}',
    LAKE_SERVICE_TRANSLATION_QUOTA: '{"minute": {"calls": 20}, "day": {"characters": null}}',
    LAKE_SERVICE_CITY_MAPS_URL: 'https://old.example.org',
    LAKE_SERVICE_CITY_MAPS_HEADERS: '{"Authorization": "Key 1"}',
  }
  expect(readServices(env, ['city-maps=https://maps.example.org/v1?key=1'])).toEqual([
    {
      name: 'city-maps',
      url: new URL('https://maps.example.org/v1?key=1'),
      headers: {authorization: 'Key 1'},
      body: {},
      quota: USUAL_QUOTA,
    },
    {
      name: 'translation',
      url: new URL('http://localhost:5000/api'),
      headers: {},
      body: {api_key: 'secret'},
      quota: {
        minute: {calls: 20, characters: 60_000},
        day: {calls: 5000, characters: Number.POSITIVE_INFINITY},
      },
    },
  ])
  expect(readServices({}, [])).toEqual([])
})

it.each([
  [{}, ['maps'], '--service takes NAME=URL, as in maps=https://maps.example.org'],
  [{}, ['../maps=http://a'], '--service takes NAME=URL, as in maps=https://maps.example.org'],
  [
    {},
    ['maps=file:///etc'],
    '--service maps must be an address such as https://api.example.org/v1, without a password in it',
  ],
  [
    {LAKE_SERVICE_MAPS_URL: 'https://me:secret@maps.example.org'},
    [],
    'LAKE_SERVICE_MAPS_URL must be an address such as https://api.example.org/v1, without a password in it',
  ],
  [
    {LAKE_SERVICE_MAPS_HEADERS: 'secret'},
    [],
    'LAKE_SERVICE_MAPS_HEADERS must be a JSON object, such as {"name": "value"}',
  ],
  [
    {LAKE_SERVICE_MAPS_HEADERS: '{"a b": "secret"}'},
    [],
    'LAKE_SERVICE_MAPS_HEADERS: "a b" is no header with a text',
  ],
  [
    {LAKE_SERVICE_MAPS_HEADERS: '{"a": "secret"}'},
    [],
    'The service "maps" has no URL, only headers, a body or a quota',
  ],
  [{LAKE_SERVICE_MAPS_QUOTA: '{"hour": {}}'}, [], 'LAKE_SERVICE_MAPS_QUOTA: "hour" is not known'],
  ...['0', '{"calls": 0}', '{"calls": 1.5}', '{"calls": "9"}', '{"words": 1}', '[1]'].map(
    (minute): [Record<string, string>, string[], string] => [
      {LAKE_SERVICE_MAPS_QUOTA: `{"minute": ${minute}}`},
      [],
      'LAKE_SERVICE_MAPS_QUOTA: "minute" must be {"calls": …, "characters": …}, whole numbers from 1 or null for any',
    ],
  ),
])('refuses %j %j', (env, given, message) => {
  expect(() => readServices(env, given)).toThrow(message)
})
