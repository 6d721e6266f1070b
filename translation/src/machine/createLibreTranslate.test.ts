import {once} from 'node:events'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'

import {afterEach, expect, it} from 'vitest'

import {block} from '../files/testFiles.ts'
import {linkTo} from '../files/testMeeting.ts'
import type {Unit} from '../Unit.ts'
import {connectDirectly, type DirectOptions} from './connectDirectly.ts'
import {createLibreTranslate, type LibreTranslateOptions} from './createLibreTranslate.ts'
import {machineDrafts} from './machineDrafts.ts'
import {explainMachineError, MachineError} from './MachineError.ts'

const LANGUAGES = [
  {code: 'th', name: 'Thai', targets: ['en', 'zh-Hans', 'tl', 'th']},
  {code: 'en', name: 'English', targets: ['th']},
]

interface Service extends AsyncDisposable {
  url: string
  asked: {path: string; body: Record<string, unknown>}[]
}

const services: AsyncDisposable[] = []
afterEach(async () => {
  for (const service of services.splice(0)) await service[Symbol.asyncDispose]()
})

/** A server that speaks LibreTranslate's API, and makes of each text what it is told. */
async function serve(answer: (q: string[], response: ServerResponse) => unknown): Promise<Service> {
  const asked: Service['asked'] = []
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await bodyOf(request)
    const path = request.url ?? ''
    asked.push({path, body})
    const q = Array.isArray(body['q']) ? body['q'].map(String) : []
    const said = path === '/languages' ? LANGUAGES : answer(q, response)
    if (said === undefined) return
    response.setHeader('content-type', 'application/json')
    response.end(typeof said === 'string' ? said : JSON.stringify(said))
  }
  const server = createServer((request, response) => void handle(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const service = {
    url: `http://127.0.0.1:${port}`,
    asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  services.push(service)
  return service
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk)
  return text === '' ? {} : JSON.parse(text)
}

const UNITS: Unit[] = [
  {id: 'title', kind: 'string', path: ['title'], source: ' การประชุม & <งาน>\n'},
  {
    id: 'body#b1',
    kind: 'block',
    path: ['body'],
    block: 'b1',
    source: block(['ดู', ['เว็บไซต์', 'link-1'], 'นี้'], [linkTo('https://example.org/')]),
  },
]

function libreTranslate({
  url,
  timeout,
  ...options
}: DirectOptions & Omit<LibreTranslateOptions, 'connection'>) {
  const connection = connectDirectly({url, ...(timeout !== undefined && {timeout})})
  return createLibreTranslate({connection, ...options})
}

async function draftsOf(url: string, options: {key?: string; timeout?: number} = {}) {
  const service = libreTranslate({url, ...options})
  return machineDrafts(service, UNITS, {language: 'en'})
}

async function failure(work: Promise<unknown>): Promise<string[]> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof MachineError)) throw error
  return [error.failure, error.message]
}

it('translates texts and keeps links where the service puts them', async () => {
  const service = await serve((q) => ({
    translatedText: q.map((html) =>
      html
        .replace('การประชุม &amp; &lt;งาน&gt;', 'A meeting &amp; &lt;work&gt; &#39;x&#x27;')
        .replace('ดู<a id="c1">เว็บไซต์</a>นี้', 'On <b>this</b> <A ID=c1 >site</A>, look<br/>here'),
    ),
  }))
  const drafts = await draftsOf(service.url, {key: 'secret'})
  expect(drafts.map(({value, problems}) => [value, problems])).toEqual([
    [` A meeting & <work> 'x'\n`, []],
    [
      {
        ...block([], [linkTo('https://example.org/')]),
        children: [
          {_type: 'span', _key: 'span-1', text: 'On this ', marks: []},
          {_type: 'span', _key: 'span-2', text: 'site', marks: ['link-1']},
          {_type: 'span', _key: 'span-3', text: ', look\nhere', marks: []},
        ],
      },
      [],
    ],
  ])
  expect(service.asked).toEqual([
    {path: '/languages', body: {}},
    {
      path: '/translate',
      body: {
        q: ['การประชุม &amp; &lt;งาน&gt;', 'ดู<a id="c1">เว็บไซต์</a>นี้'],
        source: 'th',
        target: 'en',
        format: 'html',
        api_key: 'secret',
      },
    },
  ])
})

it('tells of links that the service lost', async () => {
  const {url} = await serve((q) => ({translatedText: q.map(() => 'words')}))
  const drafts = await draftsOf(url)
  expect(drafts.map(({problems}) => problems)).toEqual([
    [],
    [{code: 'tag-lost', values: {tag: 1, what: 'link'}}],
  ])
})

it('asks in several requests where there is much', async () => {
  const service = await serve((q) => ({translatedText: q}))
  const texts = Array.from({length: 7}, (_, index) => [`ก${index}`])
  const libre = libreTranslate({url: service.url, batch: {texts: 3, characters: 100}})
  expect(await libre.translate({source: 'th', target: 'en', texts})).toEqual(texts)
  expect(service.asked.map(({body}) => body['q'])).toEqual([
    undefined,
    ['ก0', 'ก1', 'ก2'],
    ['ก3', 'ก4', 'ก5'],
    ['ก6'],
  ])
})

it('knows languages under the names that the service has', async () => {
  const service = await serve((q) => ({translatedText: q}))
  const libre = libreTranslate({url: `${service.url}/`})
  const targets = ['en', 'zh', 'fil', 'vi']
  expect(await Promise.all(targets.map((target) => libre.supports('th', target)))).toEqual([
    true,
    true,
    true,
    false,
  ])
  await libre.translate({source: 'th', target: 'zh', texts: [['ก']]})
  expect(service.asked.map(({path, body}) => [path, body['target']])).toEqual([
    ['/languages', undefined],
    ['/translate', 'zh-Hans'],
  ])
  expect(await failure(libre.translate({source: 'th', target: 'vi', texts: [['ก']]}))).toEqual([
    'languages',
    'The translation service does not know these languages. (th → vi)',
  ])
})

it.each([
  [
    403,
    {error: 'Invalid API key'},
    'key',
    'The translation service does not accept the key. Tell an administrator. (Invalid API key)',
  ],
  [
    429,
    {error: 'Slowdown'},
    'busy',
    'The translation service has too much to do. Try again later. (Slowdown)',
  ],
  [
    413,
    'nginx',
    'too-long',
    'The text is too long for the translation service. Translate it yourself. (HTTP 413)',
  ],
  [
    500,
    {error: 'boom'},
    'failed',
    'The translation service failed. Try again later, or tell an administrator. (boom)',
  ],
  [
    200,
    '<html>',
    'answer',
    'The translation service answered something that is no translation. Tell an administrator.',
  ],
  [
    200,
    {translatedText: ['one']},
    'answer',
    'The translation service answered something that is no translation. Tell an administrator.',
  ],
])('says what an answer %d means', async (status, body, kind, message) => {
  const {url} = await serve((_, response) => {
    response.statusCode = status
    return body
  })
  expect(await failure(draftsOf(url))).toEqual([kind, message])
})

it('says so when nobody answers, too late or at all', async () => {
  const {url} = await serve(() => undefined)
  expect(await failure(draftsOf(url, {timeout: 300}))).toEqual([
    'timeout',
    'The translation service took too long. Try again with fewer texts.',
  ])
  const service = await serve((q) => ({translatedText: q}))
  await service[Symbol.asyncDispose]()
  services.pop()
  const work = draftsOf(service.url)
  expect(await failure(work)).toEqual([
    'unreachable',
    'The translation service cannot be reached. Try again later, or tell an administrator.',
  ])
  expect(explainMachineError(new MachineError('unreachable'), 'th')).toBe(
    'ติดต่อบริการแปลไม่ได้ กรุณาลองใหม่ภายหลัง หรือแจ้งผู้ดูแลระบบ',
  )
})

it('stops when it is told to', async () => {
  const stop = new AbortController()
  const {url} = await serve(() => stop.abort())
  const libre = libreTranslate({url})
  const request = {source: 'th', target: 'en', texts: [['ก']]}
  expect(await failure(libre.translate(request, stop.signal))).toEqual([
    'cancelled',
    'The translation was cancelled.',
  ])
})
