import {createHash} from 'node:crypto'

import {afterEach, beforeEach, describe, expect, it} from 'vitest'

import {noise, plain, pngBomb, RED} from '../../assets/images/testImages.ts'
import {GRACE} from '../../assets/unusedFiles.ts'
import {UnavailableError} from '../../errors.ts'
import {assetsTestApp, identity, type AssetsTestApp} from './assetsTestApp.ts'

let lake: AssetsTestApp

beforeEach(async () => {
  lake = await assetsTestApp({imageSize: 200_000, fileSize: 1000, maxPixels: 1_000_000})
})

afterEach(() => lake.close())

const PNG = await plain(30, 20, RED).png().toBuffer()
const SHA1 = sha1(PNG)

function sha1(bytes: Uint8Array | string): string {
  return createHash('sha1').update(bytes).digest('hex')
}

function post(path: string, body: Uint8Array | string, headers: Record<string, string> = {}) {
  return lake.app.request(`http://lake.test${path}`, {
    method: 'POST',
    body: typeof body === 'string' ? body : new Uint8Array(body),
    headers,
  })
}

async function refusal(response: Response): Promise<{status: number; message: unknown}> {
  const body: unknown = await response.json()
  const message = typeof body === 'object' && body && 'message' in body ? body.message : undefined
  expect(lake.dataset.documents.size).toBe(0)
  expect(await lake.fileNames()).toEqual([])
  return {status: response.status, message}
}

async function metadataKeys(query: string, bytes: Uint8Array): Promise<string[]> {
  await post(`/assets/images/production${query}`, bytes)
  const document = lake.dataset.documents.get(`image-${sha1(bytes)}-30x20-png`)
  return Object.keys(Object(document?.['metadata'])).sort()
}

describe('POST /assets/images', () => {
  it('stores file and document and answers with the document', async () => {
    const response = await post(
      '/assets/images/production?filename=%E0%B8%9B%E0%B8%A3%E0%B8%B0%E0%B8%8A%E0%B8%B8%E0%B8%A1.png' +
        '&title=T&description=D&label=L&creditLine=C&sourceId=s1&sourceName=shelf&meta=lqip',
      PNG,
      {'content-type': 'image/jpeg'},
    )
    expect(response.status).toBe(200)
    const id = `image-${SHA1}-30x20-png`
    const document = lake.dataset.documents.get(id)
    expect(await response.json()).toEqual({document})
    expect(document).toEqual({
      _id: id,
      _type: 'sanity.imageAsset',
      _rev: expect.any(String),
      _createdAt: expect.any(String),
      _updatedAt: expect.any(String),
      assetId: SHA1,
      sha1hash: SHA1,
      extension: 'png',
      mimeType: 'image/png',
      size: PNG.length,
      originalFilename: 'ประชุม.png',
      path: `images/asean/production/${SHA1}-30x20.png`,
      url: `http://lake.test/images/asean/production/${SHA1}-30x20.png`,
      uploadId: expect.any(String),
      title: 'T',
      description: 'D',
      label: 'L',
      creditLine: 'C',
      source: {_type: 'sanity.assetSourceData', id: 's1', name: 'shelf'},
      metadata: {
        _type: 'sanity.imageMetadata',
        dimensions: {_type: 'sanity.imageDimensions', width: 30, height: 20, aspectRatio: 1.5},
        hasAlpha: false,
        isOpaque: true,
        lqip: expect.stringMatching(/^data:image\/jpeg;base64,/),
      },
    })
    expect(await lake.fileNames()).toEqual([`${SHA1}-30x20.png`])
  })

  it('gives palette, lqip and blurHash when nothing is asked for, and none for meta=none', async () => {
    const usual = ['_type', 'dimensions', 'hasAlpha', 'isOpaque']
    expect(await metadataKeys('', PNG)).toEqual([...usual, 'lqip', 'palette', 'blurHash'].sort())
    const other = await noise(30, 20).png().toBuffer()
    expect(await metadataKeys('?meta=none', other)).toEqual(usual)
  })

  it('gives the document that is there for the same bytes', async () => {
    const first = await (await post('/assets/images/production?title=first', PNG)).json()
    const again = await Promise.all(
      [2, 3].map(async (n) =>
        (await post(`/assets/images/production?title=${n}&filename=${n}.png`, PNG)).json(),
      ),
    )
    expect(again).toEqual([first, first])
    expect(lake.dataset.lastSeq).toBe(1)
    expect(await lake.fileNames()).toEqual([`${SHA1}-30x20.png`])
  })

  it('names the size as displayed when EXIF turns the picture', async () => {
    const bytes = await plain(30, 20, RED).jpeg().withMetadata({orientation: 8}).toBuffer()
    await post('/assets/images/production', bytes)
    expect([...lake.dataset.documents.keys()]).toEqual([`image-${sha1(bytes)}-20x30-jpg`])
  })

  it('stores an SVG with script as it came', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="4"><script>1</script></svg>'
    await post('/assets/images/production', svg)
    expect(await lake.fileNames()).toEqual([`${sha1(svg)}-3x4.svg`])
  })

  it('refuses text that is called an image', async () => {
    expect(
      await refusal(
        await post('/assets/images/production?filename=a.png', 'no picture', {
          'content-type': 'image/png',
        }),
      ),
    ).toEqual({
      status: 400,
      message: 'The file is no image, or of a kind that is not supported',
    })
  })

  it('refuses a truncated JPEG', async () => {
    const bytes = await noise(100, 100).jpeg().toBuffer()
    expect(
      await refusal(await post('/assets/images/production', bytes.subarray(0, bytes.length - 500))),
    ).toEqual({
      status: 400,
      message: 'The image is damaged or truncated: it cannot be decoded',
    })
  })

  it('refuses a bomb', async () => {
    expect(await refusal(await post('/assets/images/production', pngBomb(50_000, 50_000)))).toEqual(
      {
        status: 413,
        message: 'The image is 50000 × 50000 pixels (2500000000 in all): the limit is 1000000',
      },
    )
  })

  it('refuses a body shorter than announced', async () => {
    const response = await post('/assets/images/production', PNG, {
      'content-length': String(PNG.length + 10),
    })
    expect(await refusal(response)).toEqual({
      status: 400,
      message: `The upload ended after ${PNG.length} of ${PNG.length + 10} bytes: send the file again`,
    })
  })

  it('refuses an empty body', async () => {
    expect(await refusal(await post('/assets/images/production', ''))).toEqual({
      status: 400,
      message: 'The request has no body: send the bytes of the file',
    })
  })

  it.each([undefined, '300000'])(
    'refuses a file past the limit (announced: %s)',
    async (length) => {
      const response = await post(
        '/assets/images/production',
        new Uint8Array(300_000),
        length === undefined ? {} : {'content-length': length},
      )
      expect(await refusal(response)).toEqual({
        status: 413,
        message: 'The file is larger than the limit of 200000 bytes',
      })
    },
  )

  it('asks who it is before it reads', async () => {
    lake.as(identity('anonymous', false))
    expect((await refusal(await post('/assets/images/production', 'x'))).status).toBe(401)
    expect((await refusal(await post('/assets/images/other', 'x'))).status).toBe(401)
    lake.as(identity('user', false))
    expect((await refusal(await post('/assets/images/production', 'x'))).status).toBe(403)
    lake.as({
      ...identity('user', false),
      access: {...identity('user', false).access, canSome: () => true},
    })
    expect((await refusal(await post('/assets/images/production', 'x'))).status).toBe(403)
  })

  it('knows no other dataset', async () => {
    expect((await refusal(await post('/assets/images/other', PNG))).status).toBe(404)
  })

  it('leaves no file when the document cannot be stored', async () => {
    const failing = {
      ...lake.dataset,
      transact: () => Promise.reject(new UnavailableError('disk full')),
    }
    await expect(
      lake.assets.create({
        dataset: failing,
        kind: 'image',
        identity: identity('user', true),
        bytes: new Blob([new Uint8Array(PNG)]).stream(),
        baseUrl: '',
        upload: {details: new Set()},
      }),
    ).rejects.toThrow('disk full')
    expect(await lake.fileNames()).toEqual([])
  })
})

describe('POST /assets/files', () => {
  it('stores a file by its name and type', async () => {
    await post('/assets/files/production?filename=folder%2Freport.PDF', 'bytes', {
      'content-type': 'application/pdf; x=y',
    })
    const id = `file-${sha1('bytes')}-pdf`
    expect(lake.dataset.documents.get(id)).toEqual({
      _id: id,
      _type: 'sanity.fileAsset',
      _rev: expect.any(String),
      _createdAt: expect.any(String),
      _updatedAt: expect.any(String),
      assetId: sha1('bytes'),
      sha1hash: sha1('bytes'),
      extension: 'pdf',
      mimeType: 'application/pdf',
      size: 5,
      originalFilename: 'report.PDF',
      path: `files/asean/production/${sha1('bytes')}.pdf`,
      url: `http://lake.test/files/asean/production/${sha1('bytes')}.pdf`,
      uploadId: expect.any(String),
    })
    expect(await lake.fileNames()).toEqual([`${sha1('bytes')}.pdf`])
  })

  it.each([
    ['', 'text/csv', 'csv'],
    ['', 'application/unheard-of', 'bin'],
    ['?filename=..', '', 'bin'],
    ['?filename=a.tar.gz', '', 'gz'],
  ])('finds an extension for "%s" of type "%s"', async (query, type, extension) => {
    await post(`/assets/files/production${query}`, 'x', {'content-type': type})
    expect([...lake.dataset.documents.keys()]).toEqual([`file-${sha1('x')}-${extension}`])
  })

  it('has a limit of its own', async () => {
    const response = await post('/assets/files/production', 'x'.repeat(1001))
    expect((await refusal(response)).status).toBe(413)
  })
})

describe('collectGarbage', () => {
  const id = `file-${sha1('bytes')}-txt`
  const name = `${sha1('bytes')}.txt`

  async function remove(): Promise<void> {
    await lake.dataset.transact({identity: identity('user', true), mutations: [{delete: {id}}]})
  }

  it('frees the file of a deleted document after the time of grace', async () => {
    await post('/assets/files/production?filename=a.txt', 'bytes')
    lake.pass(10 * GRACE)
    expect(await lake.assets.collectGarbage(lake.dataset)).toEqual([])
    await remove()
    lake.pass(GRACE - 60_000)
    expect(await lake.assets.collectGarbage(lake.dataset)).toEqual([])
    lake.pass(120_000)
    expect(await lake.assets.collectGarbage(lake.dataset)).toEqual([name])
    expect(await lake.fileNames()).toEqual([])
  })

  it('keeps the file while another document has its path', async () => {
    await post('/assets/files/production?filename=a.txt', 'bytes')
    const path = `files/asean/production/${name}`
    await lake.dataset.transact({
      identity: identity('user', true),
      mutations: [{create: {_id: 'file-imported', _type: 'sanity.fileAsset', path}}],
    })
    await remove()
    lake.pass(2 * GRACE)
    expect(await lake.assets.collectGarbage(lake.dataset)).toEqual([])
  })

  it('frees a file that never had a document', async () => {
    const staged = await lake.files.stage(new Blob(['bytes']).stream(), 10)
    await staged.keep('production', name)
    expect(await lake.assets.collectGarbage(lake.dataset)).toEqual([])
    lake.pass(GRACE + 60_000)
    expect(await lake.assets.collectGarbage(lake.dataset)).toEqual([name])
  })
})
