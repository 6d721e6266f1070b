import {createHash} from 'node:crypto'

import sharp from 'sharp'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'

import {pixelAt, quarters} from '../../assets/images/testImages.ts'
import {assetsTestApp, type AssetsTestApp} from './assetsTestApp.ts'

let lake: AssetsTestApp

beforeEach(async () => {
  lake = await assetsTestApp()
})

afterEach(() => lake.close())

const PNG = await (await quarters(80, 40)).png().toBuffer()
const IMAGE = `/images/asean/production/${sha1(PNG)}-80x40.png`
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="4"><script>1</script></svg>'
const SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

function sha1(bytes: Uint8Array | string): string {
  return createHash('sha1').update(bytes).digest('hex')
}

async function upload(path: string, bytes: Uint8Array | string): Promise<void> {
  const body = typeof bytes === 'string' ? bytes : new Uint8Array(bytes)
  const response = await lake.app.request(path, {method: 'POST', body})
  expect(response.status).toBe(200)
}

const uploadImage = () => upload('/assets/images/production?meta=none', PNG)

function uploadFile(name: string, content: string): Promise<void> {
  return upload(`/assets/files/production?filename=${name}`, content)
}

async function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return lake.app.request(path, {headers})
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  expect(response.status).toBe(200)
  return new Uint8Array(await response.arrayBuffer())
}

async function disposition(query: string): Promise<string | null> {
  return (await get(IMAGE + query)).headers.get('content-disposition')
}

describe('GET /images', () => {
  it('gives the original with headers for ever', async () => {
    await uploadImage()
    const response = await get(IMAGE)
    expect(Object.fromEntries(response.headers)).toEqual({
      'accept-ranges': 'bytes',
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-length': String(PNG.length),
      'content-type': 'image/png',
      'cross-origin-resource-policy': 'cross-origin',
      etag: `"${sha1(PNG)}"`,
      'timing-allow-origin': '*',
      'x-content-type-options': 'nosniff',
    })
    expect(Buffer.from(await bytesOf(response)).equals(PNG)).toBe(true)
  })

  it('takes another name at the end', async () => {
    await uploadImage()
    const response = await get(`${IMAGE}/%E0%B8%81%E0%B8%82.png`)
    expect((await bytesOf(response)).length).toBe(PNG.length)
  })

  it('gives a transformed picture', async () => {
    await uploadImage()
    const response = await get(`${IMAGE}?rect=40,0,40,40&w=20&h=10&fit=crop&crop=bottom&fm=png`)
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('vary')).toBeNull()
    const image = await bytesOf(response)
    const {width, height} = await sharp(image).metadata()
    expect({width, height}).toEqual({width: 20, height: 10})
    expect(await pixelAt(image, 10, 8)).toEqual([255, 255, 255])
  })

  it.each([
    ['image/avif,image/webp,*/*', 'image/avif'],
    ['image/webp,*/*', 'image/webp'],
    ['*/*', 'image/png'],
  ])('chooses by accept: %s', async (accept, type) => {
    await uploadImage()
    for (const query of ['?auto=format', '?auto=format&w=20']) {
      const response = await get(`${IMAGE}${query}`, {accept})
      expect(response.headers.get('content-type')).toBe(type)
      expect(response.headers.get('vary')).toBe('accept')
      expect((await bytesOf(response)).length).toBeGreaterThan(0)
    }
  })

  it('answers 304 for the same picture', async () => {
    await uploadImage()
    for (const query of ['', '?w=20']) {
      const etag = (await get(`${IMAGE}${query}`)).headers.get('etag') ?? ''
      expect(etag).toMatch(/^"[0-9a-f]{40,64}"$/)
      const again = await get(`${IMAGE}${query}`, {'if-none-match': `"x", W/${etag}`})
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
      expect((await get(`${IMAGE}${query}`, {'if-none-match': '"x"'})).status).toBe(200)
    }
  })

  it('makes one picture once, for all who ask', async () => {
    await uploadImage()
    let reads = 0
    const {files} = lake
    const read = files.read.bind(files)
    files.read = (...given) => {
      reads++
      return read(...given)
    }
    const queries = ['?w=20&h=20', '?h=20&w=20&fit=clip', '?w=10&dpr=2&utm_source=x', '?w=20']
    const found = await Promise.all(queries.map(async (query) => bytesOf(await get(IMAGE + query))))
    found.push(await bytesOf(await get(`${IMAGE}?w=20`)))
    expect(found.map((bytes) => Buffer.from(bytes).equals(found[0] ?? bytes))).toEqual(
      found.map(() => true),
    )
    expect(reads).toBe(1)
  })

  it('answers HEAD without a body', async () => {
    await uploadImage()
    const response = await lake.app.request(IMAGE, {method: 'HEAD'})
    expect([
      response.status,
      response.headers.get('content-length'),
      await response.text(),
    ]).toEqual([200, String(PNG.length), ''])
  })

  it('names downloads, Thai ones too', async () => {
    await uploadImage()
    expect(await disposition('?dl=map.png')).toBe('attachment; filename="map.png"')
    expect(await disposition(`?w=20&dl=${encodeURIComponent('การประชุม (7).png')}`)).toBe(
      'attachment; filename="_________ (7).png"; ' +
        "filename*=UTF-8''%E0%B8%81%E0%B8%B2%E0%B8%A3%E0%B8%9B%E0%B8%A3%E0%B8%B0%E0%B8%8A%E0%B8%B8%E0%B8%A1%20%287%29.png",
    )
    expect(await disposition('?dl')).toBe(`attachment; filename="${sha1(PNG)}-80x40.png"`)
    expect(await disposition('?dl=a%22%0D%0Ax:y%2F..%2Fb')).toBe(
      'attachment; filename="a_x:y..b"; filename*=UTF-8\'\'a%22x%3Ay..b',
    )
  })

  it('gives an SVG as it is, sandboxed', async () => {
    await upload('/assets/images/production', SVG)
    const path = `/images/asean/production/${sha1(SVG)}-3x4.svg`
    for (const query of ['', '?w=100&fit=max&auto=format']) {
      const response = await get(path + query, {accept: 'image/avif'})
      expect(response.headers.get('content-type')).toBe('image/svg+xml')
      expect(response.headers.get('content-security-policy')).toBe(SANDBOX)
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect(await response.text()).toBe(SVG)
    }
    expect((await get(`${path}?fm=png`)).status).toBe(400)
  })

  it.each(['w=0', 'fit=cover', 'rect=80,0,1,1', 'w=9000'])('answers 400 to %s', async (query) => {
    await uploadImage()
    const response = await get(`${IMAGE}?${query}`)
    expect([response.status, response.headers.get('cache-control')]).toEqual([400, null])
    expect(await response.text()).toMatch(/image/i)
  })

  it.each([
    `/images/other/production/${sha1(PNG)}-80x40.png`,
    `/images/asean/other/${sha1(PNG)}-80x40.png`,
    `/images/asean/production/${sha1(PNG)}-80x41.png`,
    `/images/asean/production/${sha1('x')}-80x40.png?w=20`,
    `/files/asean/production/${sha1(PNG)}-80x40.png`,
    '/images/asean/production/..%2F..%2Flake.db',
    '/images/asean/..%2Fproduction/x',
  ])('answers 404 to %s', async (path) => {
    await uploadImage()
    expect((await get(path)).status).toBe(404)
  })

  it('gives none of a deleted file, also where it is cached', async () => {
    await uploadImage()
    await bytesOf(await get(`${IMAGE}?w=20`))
    await lake.files.delete('production', `${sha1(PNG)}-80x40.png`)
    expect((await get(`${IMAGE}?w=20`)).status).toBe(404)
  })
})

describe('GET /files', () => {
  it.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
    ['bytes=5-100', '56789', 'bytes 5-9/10'],
  ])('gives the range %s', async (range, content, contentRange) => {
    await uploadFile('film.mp4', '0123456789')
    const response = await get(`/files/asean/production/${sha1('0123456789')}.mp4`, {range})
    const {headers} = response
    expect([
      response.status,
      headers.get('content-range'),
      headers.get('content-length'),
      headers.get('content-type'),
      headers.get('content-disposition'),
      await response.text(),
    ]).toEqual([206, contentRange, String(content.length), 'video/mp4', null, content])
  })

  it.each(['bytes=2-1', 'bytes=0-1,4-5', 'lines=1-2', 'bytes=-'])(
    'gives everything for %s',
    async (range) => {
      await uploadFile('film.mp4', '0123456789')
      const response = await get(`/files/asean/production/${sha1('0123456789')}.mp4`, {range})
      expect([response.status, await response.text()]).toEqual([200, '0123456789'])
    },
  )

  it('gives a part only of the file that the client has', async () => {
    await uploadFile('film.mp4', '0123456789')
    const status = async (condition: string) =>
      (
        await get(`/files/asean/production/${sha1('0123456789')}.mp4`, {
          range: 'bytes=0-3',
          'if-range': condition,
        })
      ).status
    expect(await status(`"${sha1('0123456789')}"`)).toBe(206)
    expect(await status('"other"')).toBe(200)
  })

  it.each(['bytes=10-', 'bytes=-0'])('answers 416 to %s', async (range) => {
    await uploadFile('film.mp4', '0123456789')
    const response = await get(`/files/asean/production/${sha1('0123456789')}.mp4`, {range})
    expect([response.status, response.headers.get('content-range')]).toEqual([416, 'bytes */10'])
  })

  it.each([
    ['html', 'application/octet-stream'],
    ['xhtml', 'application/octet-stream'],
    ['xml', 'application/octet-stream'],
    ['js', 'application/octet-stream'],
    ['pdf', 'application/pdf'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['constructor', 'application/octet-stream'],
  ])('downloads .%s and lets it run nothing', async (extension, type) => {
    await uploadFile(`a.${extension}`, '<script>1</script>')
    const {status, headers} = await get(
      `/files/asean/production/${sha1('<script>1</script>')}.${extension}`,
    )
    expect([
      status,
      headers.get('content-type'),
      headers.get('content-disposition'),
      headers.get('content-security-policy'),
      headers.get('x-content-type-options'),
    ]).toEqual([200, type, 'attachment', SANDBOX, 'nosniff'])
  })

  it('sandboxes an SVG that came as a file', async () => {
    await uploadFile('a.svg', SVG)
    const response = await get(`/files/asean/production/${sha1(SVG)}.svg`)
    expect(response.headers.get('content-security-policy')).toBe(SANDBOX)
  })

  it('shows plain text', async () => {
    await uploadFile('a.txt', 'ประชุม')
    const response = await get(`/files/asean/production/${sha1('ประชุม')}.txt`)
    expect([response.headers.get('content-type'), await response.text()]).toEqual([
      'text/plain; charset=utf-8',
      'ประชุม',
    ])
  })
})
