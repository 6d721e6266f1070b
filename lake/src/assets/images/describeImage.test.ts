import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import sharp from 'sharp'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'

import {BadRequestError, PayloadTooLargeError} from '../../errors.ts'
import {describeImage} from './describeImage.ts'
import type {ImageDescription, ImageDetail} from './ImageDescription.ts'
import {noise, plain, pngBomb, quarters, RED} from './testImages.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'describe-image-'))
})

afterAll(() => rm(folder, {recursive: true}))

async function describeBytes(
  bytes: Uint8Array | string,
  details: ImageDetail[] = [],
  maxPixels = 1_000_000,
): Promise<ImageDescription> {
  const path = join(folder, 'image')
  await writeFile(path, bytes)
  return describeImage(path, bytes.length, new Set(details), {maxPixels})
}

const dimensions = (width: number, height: number) => ({
  _type: 'sanity.imageDimensions',
  width,
  height,
  aspectRatio: width / height,
})

async function opacityOf(alpha: number) {
  const background = {...RED, alpha}
  const image = sharp({create: {width: 4, height: 4, channels: 4, background}})
  const {metadata} = await describeBytes(await image.png().toBuffer())
  return {hasAlpha: metadata.hasAlpha, isOpaque: metadata.isOpaque}
}

describe('describeImage', () => {
  it.each([
    ['jpeg', 'jpg', 'image/jpeg'],
    ['png', 'png', 'image/png'],
    ['gif', 'gif', 'image/gif'],
    ['webp', 'webp', 'image/webp'],
    ['avif', 'avif', 'image/avif'],
    ['tiff', 'tif', 'image/tiff'],
  ] as const)('tells %s by its content', async (format, extension, mimeType) => {
    const bytes = await plain(60, 40, RED).toFormat(format).toBuffer()
    expect(await describeBytes(bytes)).toEqual({
      extension,
      mimeType,
      metadata: {
        _type: 'sanity.imageMetadata',
        dimensions: dimensions(60, 40),
        hasAlpha: format === 'gif',
        isOpaque: true,
      },
    })
  })

  it('gives the size as displayed for a JPEG that its EXIF rotates', async () => {
    const bytes = await plain(60, 40, RED).jpeg().withMetadata({orientation: 6}).toBuffer()
    expect((await describeBytes(bytes)).metadata.dimensions).toEqual(dimensions(40, 60))
  })

  it('tells an alpha channel from a picture that can be seen through', async () => {
    expect(await opacityOf(1)).toEqual({hasAlpha: true, isOpaque: true})
    expect(await opacityOf(0.5)).toEqual({hasAlpha: true, isOpaque: false})
  })

  it('gives palette and placeholders when asked', async () => {
    const bytes = await (await quarters(64, 32)).png().toBuffer()
    const {metadata} = await describeBytes(bytes, ['palette', 'lqip', 'blurhash', 'thumbhash'])
    expect(metadata.palette?.vibrant).toEqual({
      _type: 'sanity.imagePaletteSwatch',
      background: expect.stringMatching(/^#[0-9a-f]{6}$/),
      foreground: expect.stringMatching(/^#(fff|000)$/),
      title: expect.stringMatching(/^#(fff|000)$/),
      population: 25,
    })
    expect(metadata.blurHash).toMatch(/^.{28}$/)
    expect(Buffer.from(metadata.thumbHash ?? '', 'base64').length).toBeGreaterThan(4)
    const [head, data = ''] = (metadata.lqip ?? '').split(',')
    expect(head).toBe('data:image/jpeg;base64')
    const {width, height} = await sharp(Buffer.from(data, 'base64')).metadata()
    expect({width, height}).toEqual({width: 20, height: 10})
  })

  it('finds the dominant colour of a plain picture', async () => {
    const {metadata} = await describeBytes(await plain(10, 10, RED).png().toBuffer(), ['palette'])
    expect(metadata.palette?.dominant?.background).toMatch(/^#f[c-f]0[0-4]0[0-4]$/)
    expect(metadata.palette?.dominant?.population).toBe(100)
  })

  it('has a palette for black, white and wholly transparent pictures', async () => {
    for (const alpha of [0, 1]) {
      for (const level of [0, 255]) {
        const background = {r: level, g: level, b: level, alpha}
        const bytes = await sharp({create: {width: 3, height: 3, channels: 4, background}})
          .png()
          .toBuffer()
        const {metadata} = await describeBytes(bytes, ['palette', 'lqip', 'blurhash', 'thumbhash'])
        expect(metadata.palette?._type).toBe('sanity.imagePalette')
      }
    }
  })

  it('reads camera and place only when asked', async () => {
    const bytes = await plain(8, 8, RED)
      .jpeg()
      .withExif({
        IFD0: {Make: 'Camera Works'},
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '13/1 45/1 0/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '100/1 30/1 0/1',
        },
      })
      .toBuffer()
    const {metadata} = await describeBytes(bytes, ['exif', 'location'])
    expect(metadata.exif?.['Make']).toBe('Camera Works')
    expect(metadata.location).toEqual({_type: 'geopoint', lat: 13.75, lng: 100.5})
    const silent = (await describeBytes(bytes, ['lqip'])).metadata
    expect(Object.keys(silent).sort()).toEqual([
      '_type',
      'dimensions',
      'hasAlpha',
      'isOpaque',
      'lqip',
    ])
  })

  it.each(['jpeg', 'png', 'gif', 'webp', 'avif', 'tiff'] as const)(
    'refuses a truncated %s',
    async (format) => {
      const bytes = await noise(120, 80).toFormat(format).toBuffer()
      const cut = bytes.subarray(0, Math.floor(bytes.length * 0.8))
      await expect(describeBytes(cut)).rejects.toThrow(
        new BadRequestError('The image is damaged or truncated: it cannot be decoded'),
      )
    },
  )

  it('refuses an animation that breaks off after its first frame', async () => {
    const frames = await Promise.all([1, 2, 3].map(() => noise(40, 40).png().toBuffer()))
    const bytes = await sharp(frames, {join: {animated: true}})
      .gif()
      .toBuffer()
    expect((await describeBytes(bytes)).metadata.dimensions).toEqual(dimensions(40, 40))
    await expect(describeBytes(bytes.subarray(0, bytes.length - 200))).rejects.toThrow(
      'The image is damaged or truncated',
    )
  })

  it('refuses a bomb by its header', async () => {
    await expect(describeBytes(pngBomb(60_000, 60_000))).rejects.toThrow(
      new PayloadTooLargeError(
        1_000_000,
        'The image is 60000 × 60000 pixels (3600000000 in all): the limit is 1000000',
      ),
    )
  })

  it.each([
    ['text', 'not a picture'],
    ['HTML', '<!doctype html><html><body><svg></svg></body></html>'],
    ['an empty file', ''],
    ['a program', Buffer.from('7f454c46020101000000', 'hex')],
  ])('refuses %s', async (_what, bytes) => {
    await expect(describeBytes(bytes)).rejects.toThrow(
      new BadRequestError('The file is no image, or of a kind that is not supported'),
    )
  })

  it('says what to do with a picture of another kind', async () => {
    await expect(describeBytes('\0\0\0\u0018ftypheic\0\0\0\0mif1heic')).rejects.toThrow(
      'HEIC images are not supported: save it as JPEG',
    )
  })

  it('takes an SVG by its text and never decodes it', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 12"><script>1</script></svg>'
    expect(await describeBytes(svg, ['palette', 'lqip'])).toEqual({
      extension: 'svg',
      mimeType: 'image/svg+xml',
      metadata: {
        _type: 'sanity.imageMetadata',
        dimensions: dimensions(24, 12),
        hasAlpha: true,
        isOpaque: false,
      },
    })
  })
})
