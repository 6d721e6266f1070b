import {expect, it} from 'vitest'

import {serviceUrl} from './serviceUrl.ts'

const BASE = new URL('http://127.0.0.1:5000/api/?key=own')

it.each([
  ['', '', 'http://127.0.0.1:5000/api/?key=own'],
  ['/', '', 'http://127.0.0.1:5000/api/?key=own'],
  [
    '/translate',
    'q=%E0%B8%81&key=theirs',
    'http://127.0.0.1:5000/api/translate?q=%E0%B8%81&key=own',
  ],
  ['/a%20b/%E0%B8%81/', '', 'http://127.0.0.1:5000/api/a%20b/%E0%B8%81/?key=own'],
  ['/a%3Fb%23c', '', 'http://127.0.0.1:5000/api/a%3Fb%23c?key=own'],
  ['/http:', '', 'http://127.0.0.1:5000/api/http%3A?key=own'],
  ['/@other.example', '', 'http://127.0.0.1:5000/api/%40other.example?key=own'],
])('%s?%s goes to %s', (path, search, url) => {
  expect(serviceUrl(BASE, path, search).href).toBe(url)
})

it.each([
  '/..',
  '/../admin',
  '/a/../../admin',
  '/./admin',
  '/%2e%2e/admin',
  '/.%2E/admin',
  '/..;/admin',
  '/a%2f..%2f..%2fadmin',
  '/a%5c..%5cadmin',
  '/a\\..\\admin',
  '/%252e%252e/admin',
  '//other.example/',
  '/a//b',
  '/a%00',
  '/a%0d%0ab',
  '/%ff',
])('refuses %s', (path) => {
  expect(() => serviceUrl(BASE, path, '')).toThrow('plain parts only')
})
