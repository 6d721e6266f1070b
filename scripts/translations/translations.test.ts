import {spawn} from 'node:child_process'
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {unitKey} from '@capitals/translation'
import type {IdentifiedSanityDocumentStub, SanityClient} from '@sanity/client'
import {afterAll, beforeAll, beforeEach, describe, expect, test, vi} from 'vitest'

import {PROJECT, startTestLake, type TestLake} from '../../lake/test/testLake.ts'
import {root} from '../lib/root.mjs'

function texts(type: string, values: Record<string, unknown>) {
  return Object.entries(values).map(([language, value]) => ({
    _key: language,
    _type: `internationalizedArray${type}Value`,
    language,
    value,
  }))
}

const BLOCK = {
  _type: 'block',
  _key: 'b1',
  style: 'normal',
  markDefs: [{_type: 'link', _key: 'l1', href: 'https://example.org/'}],
  children: [
    {_type: 'span', _key: 's1', text: 'ดูที่ ', marks: []},
    {_type: 'span', _key: 's2', text: 'เว็บไซต์', marks: ['l1', 'strong']},
  ],
}

const DOCUMENTS: IdentifiedSanityDocumentStub[] = [
  {
    _id: 'meeting-a',
    _type: 'meeting',
    title: texts('String', {th: 'การประชุม', en: 'The meeting'}),
    summary: texts('RichText', {th: [BLOCK]}),
  },
  {_id: 'drafts.meeting-a', _type: 'meeting', title: texts('String', {th: 'ร่าง'})},
  {_id: 'drafts.topic-b', _type: 'topic', name: texts('String', {th: 'ประเด็น'})},
  {_id: 'agency-c', _type: 'agency', name: texts('String', {th: '', en: 'Its Thai is gone'})},
  {
    _id: 'term-bangkok',
    _type: 'glossaryTerm',
    kind: 'place',
    term: texts('String', {th: 'กรุงเทพมหานคร', en: 'Bangkok'}),
  },
]

// Each command is a process of its own.
vi.setConfig({testTimeout: 120_000})

let lake: TestLake
let client: SanityClient
let token: string
let folder: string

beforeAll(async () => {
  lake = await startTestLake()
  token = await lake.token('administrator')
  client = lake.client({token, perspective: 'raw'})
})
afterAll(() => lake[Symbol.asyncDispose]())

beforeEach(async () => {
  await client.delete({query: '*[defined(_id)]'})
  await client.transaction(DOCUMENTS.map((create) => ({create}))).commit()
  folder = await mkdtemp(join(tmpdir(), 'translations-'))
  return () => rm(folder, {recursive: true, force: true})
})

async function run(...args: string[]) {
  const script = join(root, 'scripts', 'translations.ts')
  const where = ['--lake', lake.origin, '--project-id', PROJECT, '--token', token]
  const child = spawn(process.execPath, [script, ...args, ...where], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const code = await new Promise((resolve) => child.on('close', resolve))
  return {code, stdout, stderr}
}

function stored(): Promise<unknown[]> {
  return client.fetch(
    '*[_type != "translationStatus" && !string::startsWith(_type, "sanity.")] | order(_id) {...} ',
  )
}

function records(): Promise<unknown[]> {
  return client.fetch('*[_type == "translation"]{_id, "work": work[]{unit, state, origin, value}}')
}

/** A file with some of its text replaced. */
async function edit(file: string, from: string, to: string): Promise<void> {
  const path = join(folder, file)
  const before = await readFile(path, 'utf8')
  expect(before).toContain(from)
  await writeFile(path, before.replace(from, to))
}

describe('status', () => {
  test('counts texts by type and state', async () => {
    const {code, stdout, stderr} = await run('status', '--language', 'en')
    expect({code, stderr, lines: stdout.split('\n')}).toEqual({
      code: 0,
      stderr: '',
      lines: [
        'en                   units   missing     draft    review  approved     stale   orphans      done',
        '  agency                 0         0         0         0         0         0         1         –',
        '  glossaryTerm           1         0         0         1         0         0         0       0 %',
        '  meeting                2         1         0         1         0         0         0       0 %',
        '  topic                  1         1         0         0         0         0         0       0 %',
        '  total                  4         2         0         2         0         0         1       0 %',
        '',
      ],
    })
  })

  test('tells the same as JSON', async () => {
    const {stdout} = await run('status', '--language', 'vi', '--type', 'topic', '--json')
    const counts = {units: 1, missing: 1, draft: 0, review: 0, approved: 0, stale: 0, orphans: 0}
    expect(JSON.parse(stdout)).toEqual([{language: 'vi', types: {topic: counts}, total: counts}])
  })
})

test.each(['xliff2', 'xliff1', 'xlsx', 'csv'])(
  '%s that comes back changes nothing',
  async (format) => {
    const out = ['export', '--language', 'en', '--format', format, '--out', 'file']
    expect(await run(...out)).toEqual({
      code: 0,
      stdout: '4 texts of 3 documents for en: file\n',
      stderr: '',
    })
    const before = await stored()
    expect(await run('import', 'file')).toEqual({
      code: 0,
      stdout: 'en: 0 drafts, 0 to review, 4 unchanged, 0 refused. Nothing is written.\n',
      stderr: '',
    })
    expect(await stored()).toEqual(before)
    expect(await readdir(folder)).toEqual(['file'])
  },
)

test('texts go in after a dry run has shown them, and are taken back', async () => {
  await run('export', '--language', 'en', '--format', 'csv', '--state', 'missing', '--out', 'a.csv')
  await edit(
    'a.csv',
    '"ดูที่ <1><2>เว็บไซต์</2></1>","","Missing"',
    '"","See <1><2>the site</2></1>","To review"',
  )
  await edit('a.csv', '"ประเด็น","","Missing"', '"ประเด็น","Topic","Draft"')
  const before = await stored()

  const dry = await run('import', 'a.csv', '--dry-run')
  expect(dry).toEqual({
    code: 0,
    stdout: `2: meeting-a summary#b1 → review
    + "See the site"
3: topic-b name → draft
    + "Topic"
en: 1 draft, 1 to review, 0 unchanged, 0 refused. Nothing is written; leave out --dry-run to write it.
`,
    stderr: '',
  })
  expect(await stored()).toEqual(before)

  const {code, stdout} = await run('import', 'a.csv')
  const [, undoFile = ''] = /undo (\S+)\n$/.exec(stdout) ?? []
  expect([code, undoFile]).toEqual([0, expect.stringMatching(/^a\.csv\.undo-[\d-]+\.json$/)])
  expect(await records()).toEqual([
    {
      _id: 'l10n.en.meeting-a',
      work: [
        {
          unit: 'summary#b1',
          state: 'review',
          origin: 'file',
          value: {
            ...BLOCK,
            children: [
              {_type: 'span', _key: 'span-1', text: 'See ', marks: []},
              {_type: 'span', _key: 'span-2', text: 'the site', marks: ['l1', 'strong']},
            ],
          },
        },
      ],
    },
    {
      _id: 'l10n.en.topic-b',
      work: [{unit: 'name', state: 'draft', origin: 'file', value: 'Topic'}],
    },
  ])
  expect(await run('undo', undoFile, '--dry-run')).toMatchObject({code: 0})
  expect(await run('undo', undoFile)).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^2 texts are as they were before \S+\.\n$/),
    stderr: '',
  })
  expect(await records()).toEqual([
    {_id: 'l10n.en.meeting-a', work: []},
    {_id: 'l10n.en.topic-b', work: []},
  ])
})

test('notes and confirmations of a spreadsheet go in, and are taken back', async () => {
  const stale = {
    _key: unitKey('title'),
    _type: 'translationWork',
    unit: 'title',
    value: 'The meeting',
    state: 'review',
    source: {hash: 'old', value: 'เดิม'},
    origin: 'person',
    by: 'malee',
    at: '2026-01-01T00:00:00Z',
  }
  const record = {_id: 'l10n.en.meeting-a', _type: 'translation', language: 'en'}
  await client.create({...record, document: 'meeting-a', work: [stale]})
  const before = await records()
  await run('export', '--language', 'en', '--format', 'csv', '--words', 'th', '--out', 'a.csv')
  await edit('a.csv', '"รอตรวจ (ต้นฉบับเปลี่ยน)",""', '"รอตรวจ",""')
  await edit('a.csv', '"ประเด็น","","ยังไม่แปล",""', '"ประเด็น","","ยังไม่แปล","เชิงนโยบายหรือไม่"')
  expect(await run('import', 'a.csv', '--dry-run')).toEqual({
    code: 0,
    stdout: `3: meeting-a title → review
    ! The text is as it was, and the file says that it is done: it holds for the source as it is now.
5: topic-b name → unchanged
    + note "เชิงนโยบายหรือไม่"
en: 0 drafts, 1 to review, 3 unchanged, 0 refused. 1 note added. Nothing is written; leave out --dry-run to write it.
`,
    stderr: '',
  })
  const {stdout} = await run('import', 'a.csv')
  const [, undoFile = ''] = /undo (\S+)\n$/.exec(stdout) ?? []
  const found =
    '*[_type == "translation"] | order(_id) {_id, "work": work[].source.value, "notes": notes[]{unit, kind, text}}'
  expect(await client.fetch(found)).toEqual([
    {_id: 'l10n.en.meeting-a', work: ['การประชุม'], notes: null},
    {
      _id: 'l10n.en.topic-b',
      work: null,
      notes: [{unit: 'name', kind: 'note', text: 'เชิงนโยบายหรือไม่'}],
    },
  ])
  expect(await run('undo', undoFile)).toMatchObject({code: 0})
  expect(await records()).toEqual([...before, {_id: 'l10n.en.topic-b', work: null}])
  expect(await client.fetch('*[_id == "l10n.en.topic-b"][0].notes')).toEqual([])
})

test('fields go by their titles', async () => {
  await run('export', '--language', 'en', '--format', 'csv', '--words', 'th', '--out', 'a.csv')
  await run('export', '--language', 'en', '--format', 'xliff2', '--out', 'a.xliff')
  const [sheet, xliff] = await Promise.all(
    ['a.csv', 'a.xliff'].map((file) => readFile(join(folder, file), 'utf8')),
  )
  expect([sheet, xliff]).toEqual([
    expect.stringContaining('"ชื่อการประชุม"'),
    expect.stringContaining('<note category="field">Title</note>'),
  ])
})

test('what is refused is told with what to do, the rest goes in, the exit code is 1', async () => {
  await run('export', '--language', 'en', '--format', 'csv', '--out', 'a.csv')
  await edit('a.csv', '"ประเด็น","","Missing"', '"ประเด็น","Topic","Draft"')
  await edit('a.csv', '"The meeting","To review"', '"Our meeting","To review"')
  await client
    .patch('meeting-a', {set: {title: texts('String', {th: 'การประชุมใหม่', en: 'The meeting'})}})
    .commit()
  const {code, stdout, stderr} = await run('import', 'a.csv')
  expect({code, stderr, stdout: stdout.replace(/undo-\S+/, 'undo')}).toEqual({
    code: 1,
    stdout: `3: meeting-a title → refused
    ! The source has changed since the export. Export again, or import with such rows as drafts.
en: 1 draft, 0 to review, 2 unchanged, 1 refused. To take it back: npm run -s translations -- undo a.csv.undo
`,
    stderr: '1 text was refused; what to do is said above.\n',
  })
  expect(await run('import', 'a.csv', '--moved-source', 'draft')).toMatchObject({code: 0})
})

test('a glossary goes out, comes back changed, and is taken back', async () => {
  await run('glossary', 'export', '--format', 'tbx', '--out', 'terms.tbx')
  await edit('terms.tbx', '<term>Bangkok</term>', '<term>Bangkok City</term>')
  expect(await run('glossary', 'import', 'terms.tbx', '--dry-run')).toEqual({
    code: 0,
    stdout: `5: term-bangkok → changed
  terms.en
    - "Bangkok"
    + "Bangkok City"
0 new, 1 changed, 0 unchanged, 0 refused. Nothing is written; leave out --dry-run to write it.
`,
    stderr: '',
  })
  const {stdout} = await run('glossary', 'import', 'terms.tbx')
  const term = () =>
    client.fetch<string>('*[_id == "term-bangkok"][0].term[language == "en"][0].value')
  expect(await term()).toBe('Bangkok City')
  const [, undoFile = ''] = /undo (\S+)\n$/.exec(stdout) ?? []
  expect(await run('undo', undoFile)).toMatchObject({code: 0})
  expect(await term()).toBe('Bangkok')
  expect(await run('undo', undoFile)).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'Somebody has changed these terms since the import, or it is undone already: nothing is taken back.\n',
  })
})

test.each([
  [['--help'], 0, /^Usage:/, /^$/],
  [['fly'], 2, /^$/, /^Unknown command "fly"/],
  [
    ['export', '--language', 'tlh', '--format', 'csv', '--out', 'a'],
    2,
    /^$/,
    /^--language is one of en, ms, /,
  ],
  [
    ['export', '--language', 'en', '--format', 'doc', '--out', 'a'],
    2,
    /^$/,
    /^--format is one of xliff2, xliff1, xlsx, csv, not "doc"/,
  ],
  [
    ['export', '--language', 'en', '--format', 'csv', '--type', 'none', '--out', 'a'],
    1,
    /^$/,
    /^There is no such text: nothing is written\.\n$/,
  ],
  [
    ['export', '--language', 'en', '--format', 'csv', '--out', 'no/folder/a'],
    1,
    /^$/,
    /^no\/folder\/a cannot be written/,
  ],
  [['import', 'nowhere.csv'], 1, /^$/, /^There is no file nowhere\.csv\.\n$/],
  [['undo', 'nowhere.json'], 1, /^$/, /^There is no file nowhere\.json\.\n$/],
])('%j', async (args, code, stdout, stderr) => {
  expect(await run(...args)).toEqual({
    code,
    stdout: expect.stringMatching(stdout),
    stderr: expect.stringMatching(stderr),
  })
})

test('a file of another project and one with an entity are refused whole', async () => {
  await writeFile(join(folder, 'other.csv'), 'ID,Translation\nother/en/a/title@0a.0m,x')
  expect(await run('import', 'other.csv')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'This belongs to the project "other", not to "asean". Import it there.\n',
  })
  await writeFile(
    join(folder, 'evil.xlf'),
    '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>',
  )
  expect(await run('import', 'evil.xlf')).toMatchObject({code: 1, stdout: ''})
  await writeFile(join(folder, 'list.json'), '{}')
  expect(await run('undo', 'list.json')).toMatchObject({code: 1, stdout: ''})
})
