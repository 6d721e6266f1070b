import {request} from 'node:http'

import {expect, test} from 'vitest'

import {startTestLake} from './testLake.ts'

interface Answer {
  status: number | undefined
  headers: Record<string, unknown>
  body: string
}

/** As node:http sends it: no header but those given. */
function ask(url: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request(url, {headers}, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const {
          date: _date,
          connection: _connection,
          'keep-alive': _kept,
          ...kept
        } = response.headers
        const body = Buffer.concat(chunks).toString('utf8')
        const size = body.length
        const whole =
          kept['content-length'] === undefined || size > 0 || kept['content-length'] === '0'
        const {'content-length': _length, vary, ...rest} = kept
        resolve({
          status: response.statusCode,
          headers: {...rest, varies: vary !== undefined, whole},
          body: body.replace(/"ms":\d+/, '"ms":0'),
        })
      })
    })
    asking.on('error', reject)
    asking.end()
  })
}

const CORS = ['access-control-allow-origin', 'access-control-expose-headers']

test('queries answered directly are answered as by the routes', async () => {
  await using lake = await startTestLake()
  const token = await lake.token('administrator')
  await lake.client({token}).create({_id: 'a', _type: 'city', title: 'กรุงเทพฯ'})
  await lake.client({token}).create({_id: 'drafts.b', _type: 'city', title: 'ร่าง'})
  const query = (text: string, more = '') => `?query=${encodeURIComponent(text)}${more}`
  const all = query('*[_type == $type]{_id, title}', `&$type=${encodeURIComponent('"city"')}`)
  const authorization = `Bearer ${token}`
  const first = await ask(`${lake.origin}/v2025-02-19/data/query/production${all}`, {})
  const etag = String(first.headers['etag'])
  const cases: [string, Record<string, string>][] = [
    [`/v2025-02-19/data/query/production${all}`, {}],
    [`//v2025-02-19/data/query/production${all}`, {}],
    [`/v1/data/query/production${all}&perspective=raw`, {authorization}],
    [`/vX/data/query/production${all}&perspective=drafts&returnQuery=false`, {authorization}],
    [`/v2025-02-19/data/query/production${all}`, {'if-none-match': etag}],
    [`/v2025-02-19/data/query/production${query('*[')}`, {}],
    [`/v2025-02-19/data/query/production${query('*[_id == $id]')}`, {}],
    [`/v2025-02-19/data/query/production${query('*', '&$id=nonsense')}`, {}],
    [`/v2025-02-19/data/query/production${query('*', '&perspective=no,such!')}`, {}],
    [`/v2025-99-19/data/query/production${query('*')}`, {}],
    [`/v2025-02-19/data/query/nowhere${query('*')}`, {}],
    [`/v2025-02-19/data/query/production`, {}],
    [`/v2025-02-19/data/query/production${query('*')}`, {authorization: 'Bearer wrong'}],
    [`/v2025-02-19/data/query/production${query('*')}`, {authorization: 'Basic wrong'}],
  ]
  const statuses: unknown[] = []
  for (const [path, headers] of cases) {
    const direct = await ask(lake.origin + path, headers)
    const routed = await ask(lake.origin + path, {...headers, origin: 'https://elsewhere.example'})
    for (const name of CORS) delete routed.headers[name]
    // The routes vary by origin, in errors too.
    expect({path, ...direct, headers: {...direct.headers, varies: true}}).toEqual({path, ...routed})
    statuses.push(direct.status)
  }
  expect(statuses).toEqual([200, 200, 200, 200, 304, 400, 400, 400, 400, 400, 404, 400, 401, 401])
})
