import {once} from 'node:events'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import {json} from 'node:stream/consumers'

import {isJsonObject} from '../StoredDocument.ts'

/** A server that speaks LibreTranslate's API and writes the language before each text: `vi: …`. */
export interface TestLibreTranslate extends AsyncDisposable {
  url: string
  /** paths, and the texts that were sent, in their order */
  asked: {path: string; texts: string[]; key: unknown}[]
  /** asked before each answer, which waits for it */
  before: () => Promise<void>
  /** seconds after which those translations may be asked for again that are refused first */
  refusals: number[]
}

export async function startTestLibreTranslate(
  targets: readonly string[] = ['en', 'vi'],
): Promise<TestLibreTranslate> {
  const asked: TestLibreTranslate['asked'] = []

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const path = request.url ?? ''
    const body: unknown = request.method === 'POST' ? await json(request) : {}
    const {q, target, api_key: key} = isJsonObject(body) ? body : {}
    const texts = Array.isArray(q) ? q.map(String) : []
    asked.push({path, texts, key})
    await service.before()
    const wait = q === undefined ? undefined : service.refusals.shift()
    if (wait !== undefined) {
      response.writeHead(429, {'content-type': 'application/json', 'retry-after': String(wait)})
      response.end('{"error": "Slowdown"}')
      return
    }
    const said = path.startsWith('/languages')
      ? [{code: 'th', name: 'Thai', targets}]
      : {translatedText: texts.map((text) => `${String(target)}: ${text}`)}
    response.setHeader('content-type', 'application/json').end(JSON.stringify(said))
  }

  const server = createServer((request, response) => void answer(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const service: TestLibreTranslate = {
    url: `http://127.0.0.1:${port}`,
    asked,
    before: async () => {},
    refusals: [],
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close')
      server.closeAllConnections()
      server.close()
      await closed
    },
  }
  return service
}
