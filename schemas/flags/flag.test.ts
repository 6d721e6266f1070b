import {readFileSync} from 'node:fs'

import {expect, test} from 'vitest'

import {isRecord} from '../rules/isRecord.ts'
import {flag} from './flag.ts'

test('there is a flag of every country whose capital is in the content', () => {
  const lines = readFileSync(new URL('../../content/capital.ndjson', import.meta.url), 'utf8')
  const codes = lines.split('\n').flatMap((line) => {
    const capital: unknown = line === '' ? undefined : JSON.parse(line)
    return isRecord(capital) ? [capital['countryCode']] : []
  })
  expect(codes.filter((code) => !flag(code))).toEqual([])
})

test('there is none of what is no country of ASEAN', () => {
  expect([flag('FR'), flag(undefined)]).toEqual([undefined, undefined])
})
