import {createHash} from 'node:crypto'
import {request} from 'node:http'

import {serve, type ServerType} from '@hono/node-server'
import {createClient, type SanityClient} from '@sanity/client'
import {Hono} from 'hono'
import {afterEach, beforeEach, expect, it, vi} from 'vitest'

import {noise} from '../../assets/images/testImages.ts'
import {assetsTestApp, type AssetsTestApp} from './assetsTestApp.ts'

let lake: AssetsTestApp
let server: ServerType
let client: SanityClient
let origin = ''

beforeEach(async () => {
  lake = await assetsTestApp()
  const app = new Hono().route('/:version{v[0-9-]+}', lake.app).route('/', lake.app)
  const port = await new Promise<number>((resolve) => {
    server = serve({fetch: app.fetch, port: 0, hostname: '127.0.0.1'}, (info) => resolve(info.port))
  })
  origin = `http://127.0.0.1:${port}`
  client = createClient({
    apiHost: origin,
    useProjectHostname: false,
    projectId: 'asean',
    dataset: 'production',
    apiVersion: '2026-05-04',
    token: 'token',
    useCdn: false,
  })
})

afterEach(async () => {
  const closed = new Promise((resolve) => server.close(resolve))
  if ('closeAllConnections' in server) server.closeAllConnections()
  await closed
  await lake.close()
})

it('takes an image from the real client and serves it under the url of its document', async () => {
  const bytes = await noise(60, 40).jpeg().toBuffer()
  const document = await client.assets.upload('image', bytes, {
    filename: 'ภาพ.jpg',
    extract: ['palette', 'blurhash'],
    title: 'ภาพถ่าย',
    source: {id: '1', name: 'shelf', url: 'https://example.org/1'},
  })
  const sha1 = createHash('sha1').update(bytes).digest('hex')
  expect(document).toEqual(lake.dataset.documents.get(`image-${sha1}-60x40-jpg`))
  expect(document.originalFilename).toBe('ภาพ.jpg')
  expect(Object.keys(document.metadata).sort()).toEqual(
    ['_type', 'blurHash', 'dimensions', 'hasAlpha', 'isOpaque', 'palette'].sort(),
  )
  const response = await fetch(document.url)
  expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true)
})

it('takes a file from the real client', async () => {
  const document = await client.assets.upload('file', Buffer.from('a,b'), {filename: 'a.csv'})
  expect(await (await fetch(document.url)).text()).toBe('a,b')
})

it('stores nothing of an upload whose connection is cut', async () => {
  const staging = vi.spyOn(lake.files, 'stage')
  const sending = request(`${origin}/assets/files/production?filename=a.txt`, {
    method: 'POST',
    headers: {'content-length': '1000'},
  })
  sending.on('error', () => undefined)
  sending.write('half of it')
  await vi.waitFor(() => expect(staging).toHaveBeenCalledOnce())
  sending.destroy()
  await expect(staging.mock.results[0]?.value).rejects.toThrow('The upload broke off')
  expect(await lake.fileNames()).toEqual([])
  expect(lake.dataset.documents.size).toBe(0)
})
