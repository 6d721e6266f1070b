import {expect, it} from 'vitest'

import {readServices} from './readServices.ts'

it('reads services from the environment and from options, which go first', () => {
  const env = {
    LAKE_SERVICE_TRANSLATION_URL: 'http://localhost:5000/api',
    LAKE_SERVICE_TRANSLATION_BODY: '{"api_key": "secret"}',
    LAKE_SERVICE_CITY_MAPS_URL: 'https://old.example.org',
    LAKE_SERVICE_CITY_MAPS_HEADERS: '{"Authorization": "Key 1"}',
  }
  expect(readServices(env, ['city-maps=https://maps.example.org/v1?key=1'])).toEqual([
    {
      name: 'city-maps',
      url: new URL('https://maps.example.org/v1?key=1'),
      headers: {authorization: 'Key 1'},
      body: {},
    },
    {
      name: 'translation',
      url: new URL('http://localhost:5000/api'),
      headers: {},
      body: {api_key: 'secret'},
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
    'The service "maps" has no URL, only headers or a body',
  ],
])('refuses %j %j', (env, given, message) => {
  expect(() => readServices(env, given)).toThrow(message)
})
