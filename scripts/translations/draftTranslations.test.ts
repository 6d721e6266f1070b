import {execFile} from 'node:child_process'
import {join} from 'node:path'

import {afterAll, beforeAll, expect, it, vi} from 'vitest'

import {USUAL_QUOTA} from '../../lake/src/services/CallQuota.ts'
import {PROJECT, startTestLake, type TestLake} from '../../lake/test/testLake.ts'
import {
  startTestLibreTranslate,
  type TestLibreTranslate,
} from '../../translation/src/machine/testLibreTranslate.ts'
import {root} from '../lib/root.mjs'

// Each command is a process of its own.
vi.setConfig({testTimeout: 120_000})

let libre: TestLibreTranslate
let lake: TestLake

beforeAll(async () => {
  libre = await startTestLibreTranslate()
  const service = {
    name: 'translation',
    url: new URL(libre.url),
    headers: {},
    body: {api_key: 'secret'},
    quota: USUAL_QUOTA,
  }
  const day = {calls: 2, characters: 1000}
  lake = await startTestLake({
    services: [service, {...service, name: 'narrow', quota: {...USUAL_QUOTA, day}}],
  })
  const client = lake.client({token: await lake.token('administrator')})
  await client
    .transaction()
    .create(topic('topic-a', {th: 'ก'}))
    .create(topic('topic-b', {th: 'ข', vi: 'B'}))
    .create({...topic('meeting-c', {th: 'ค'}), _type: 'meeting'})
    .commit()
})

afterAll(async () => {
  await lake[Symbol.asyncDispose]()
  await libre[Symbol.asyncDispose]()
})

function topic(_id: string, values: Record<string, string>) {
  const name = Object.entries(values).map(([language, value]) => ({
    _key: language,
    _type: 'internationalizedArrayStringValue',
    language,
    value,
  }))
  return {_id, _type: 'topic', name}
}

async function draft(...args: string[]) {
  const token = await lake.token('editor')
  const script = join(root, 'scripts', 'translations.ts')
  const where = ['--lake', lake.origin, '--project-id', PROJECT, '--token', token]
  return new Promise((resolve) => {
    execFile(process.execPath, [script, 'draft', ...args, ...where], (error, stdout, stderr) =>
      resolve({code: error?.code ?? 0, stdout, stderr}),
    )
  })
}

async function drafts(): Promise<unknown> {
  const client = lake.client({token: await lake.token('viewer'), perspective: 'raw'})
  return client.fetch(
    '*[_type == "translation"] | order(_id) {_id, "work": work[]{unit, value, state, origin}}',
  )
}

it('makes drafts of what is missing, by way of the lake, and once', async () => {
  expect(await draft('--language', 'vi', '--type', 'topic')).toEqual({
    code: 0,
    stdout: 'vi: 1 draft by LibreTranslate, 0 left as they were.\n',
    stderr: '',
  })
  const work = [{unit: 'name', value: 'vi: ก', state: 'draft', origin: 'machine'}]
  expect(await drafts()).toEqual([{_id: 'l10n.vi.topic-a', work}])
  expect(libre.asked).toEqual([
    {path: '/languages', texts: [], key: undefined},
    {path: '/translate', texts: ['ก'], key: 'secret'},
  ])
  expect(await draft('--language', 'vi', '--type', 'topic')).toEqual({
    code: 0,
    stdout: 'vi: there is no such text that nobody works on.\n',
    stderr: '',
  })
})

it('says what stands in the way', async () => {
  expect([
    await draft('--language', 'vi', '--service', 'other'),
    await draft('--language', 'lo'),
  ]).toEqual([
    {
      code: 1,
      stdout: '',
      stderr: 'The lake has no service "other": start it with --service other=URL.\n',
    },
    {
      code: 1,
      stdout: '',
      stderr: 'The translation service does not know these languages. (th → lo)\n',
    },
  ])
})

it('stops where the day is used up, with what it has', async () => {
  const client = lake.client({token: await lake.token('administrator')})
  const sessions = client.transaction()
  for (let index = 0; index < 25; index += 1) {
    sessions.create({...topic(`session-${index}`, {th: `ก${index}`}), _type: 'session'})
  }
  await sessions.commit()
  expect(await draft('--language', 'vi', '--type', 'session', '--service', 'narrow')).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'You have asked the translation service for as much as one person may. Try again in 24 hours. Drafts saved: 20, after 20 of 25 texts. Run it again for the rest.\n',
  })
})
