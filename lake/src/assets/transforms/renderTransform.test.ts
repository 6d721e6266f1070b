import sharp from 'sharp'
import {describe, expect, it} from 'vitest'

import {BLUE, GREEN, noise, pixelAt, plain, quarters, RED} from '../images/testImages.ts'
import {renderTransform} from './renderTransform.ts'
import {transformSpec} from './transformSpec.ts'

const R = [255, 0, 0]
const G = [0, 255, 0]
const B = [0, 0, 255]
const W = [255, 255, 255]

/** 80 × 40: red, green above; blue, white below. */
const PICTURE = await (await quarters(80, 40)).png().toBuffer()

async function render(
  search: string,
  original: Uint8Array = PICTURE,
  name = {extension: 'png', width: 80, height: 40},
): Promise<Uint8Array> {
  const file = {kind: 'image', sha1: '', ...name} as const
  const spec = transformSpec(new URLSearchParams(search), file, '')
  if (!spec) throw new Error(`"${search}" asks for the original`)
  return renderTransform(original, spec, 1_000_000)
}

/** Size and the colours near the four corners, row by row. */
async function corners(image: Uint8Array): Promise<{size: number[]; colours: number[][]}> {
  const {width, height} = await sharp(image).metadata()
  const x = Math.floor(width / 8)
  const y = Math.floor(height / 8)
  const points = [
    [x, y],
    [width - 1 - x, y],
    [x, height - 1 - y],
    [width - 1 - x, height - 1 - y],
  ] as const
  const colours = await Promise.all(points.map(([x, y]) => pixelAt(image, x, y)))
  return {size: [width, height], colours}
}

describe('renderTransform', () => {
  it.each([
    ['w=40', [40, 20], [R, G, B, W]],
    ['w=160', [160, 80], [R, G, B, W]],
    ['w=20&h=20&fit=scale', [20, 20], [R, G, B, W]],
    ['rect=40,0,40,20', [40, 20], [G, G, G, G]],
    ['rect=40,0,40,40&w=20', [20, 20], [G, G, W, W]],
    ['w=20&h=20&fit=crop&crop=left', [20, 20], [R, R, B, B]],
    ['w=20&h=20&fit=crop&crop=right', [20, 20], [G, G, W, W]],
    ['w=20&h=20&fit=crop', [20, 20], [R, G, B, W]],
    ['w=20&h=20&fit=crop&crop=focalpoint&fp-x=0&fp-y=0', [20, 20], [R, R, B, B]],
    ['w=80&h=20&fit=crop&crop=bottom', [80, 20], [B, W, B, W]],
    ['rect=0,0,80,20&w=10&h=10&fit=crop&crop=right', [10, 10], [G, G, G, G]],
    ['flip=h', [80, 40], [G, R, W, B]],
    ['flip=v', [80, 40], [B, W, R, G]],
    ['flip=hv&w=40', [40, 20], [W, B, G, R]],
    ['flip=h&w=20&h=20&fit=crop&crop=left', [20, 20], [R, R, B, B]],
    ['or=90', [40, 80], [B, R, W, G]],
    ['or=180&w=40', [40, 20], [W, B, G, R]],
    ['or=270&rect=0,0,40,40', [40, 40], [G, W, G, W]],
    [
      'invert=true',
      [80, 40],
      [
        [0, 255, 255],
        [255, 0, 255],
        [255, 255, 0],
        [0, 0, 0],
      ],
    ],
  ])('%s', async (search, size, colours) => {
    expect(await corners(await render(search))).toEqual({size, colours})
  })

  it('lays the picture on a canvas of the background', async () => {
    const image = await render('w=20&h=40&fit=fill&bg=00f')
    expect((await corners(image)).size).toEqual([20, 40])
    expect(await pixelAt(image, 10, 2)).toEqual(B)
    expect(await pixelAt(image, 10, 37)).toEqual(B)
    expect(await pixelAt(image, 2, 16)).toEqual(R)
  })

  it('pads around the picture', async () => {
    const image = await render('w=40&pad=5&bg=0f0')
    expect((await corners(image)).size).toEqual([50, 30])
    expect(await pixelAt(image, 2, 15)).toEqual(G)
    expect(await pixelAt(image, 7, 7)).toEqual(R)
  })

  it('fills what can be seen through with the background', async () => {
    const clear = await sharp({
      create: {width: 8, height: 8, channels: 4, background: {...GREEN, alpha: 0}},
    })
      .png()
      .toBuffer()
    const name = {extension: 'png', width: 8, height: 8}
    expect(await pixelAt(await render('bg=f00', clear, name), 4, 4)).toEqual(R)
    expect(await sharp(await render('w=4', clear, name)).stats()).toMatchObject({isOpaque: false})
    expect(await pixelAt(await render('fm=jpg', clear, name), 4, 4)).toEqual(W)
  })

  it.each(['jpg', 'pjpg', 'png', 'webp', 'avif', 'gif'])('writes %s', async (format) => {
    const {
      format: written,
      compression,
      isProgressive,
    } = await sharp(await render(`fm=${format}`)).metadata()
    expect({written, compression, isProgressive}).toEqual({
      written: {jpg: 'jpeg', pjpg: 'jpeg', avif: 'heif'}[format] ?? format,
      compression: format === 'avif' ? 'av1' : undefined,
      isProgressive: format === 'pjpg',
    })
  })

  it('gives fewer bytes for less quality', async () => {
    const original = await noise(64, 64).jpeg().toBuffer()
    const name = {extension: 'jpg', width: 64, height: 64}
    const [low, high] = await Promise.all([
      render('q=10', original, name),
      render('q=90', original, name),
    ])
    expect(low.byteLength).toBeLessThan(high.byteLength / 2)
  })

  it('turns a JPEG upright before it cuts', async () => {
    const lying = await (
      await quarters(80, 40)
    )
      .jpeg({quality: 100})
      .withMetadata({orientation: 6})
      .toBuffer()
    const name = {extension: 'jpg', width: 40, height: 80}
    const image = await render('fm=png&rect=0,0,20,40&w=10', lying, name)
    const {size, colours} = await corners(image)
    expect(size).toEqual([10, 20])
    // Turned by 90° clockwise, what was below left is above left.
    const [red = 0, green = 0, blue = 0] = colours[0] ?? []
    expect([red < 20, green < 20, blue > 235]).toEqual([true, true, true])
  })

  it('greys, blurs and sharpens', async () => {
    const [red = 0, green = 0, blue = 0] = await pixelAt(await render('sat=-100'), 10, 10)
    expect([red, blue]).toEqual([green, green])
    const blurred = await pixelAt(await render('blur=100'), 39, 10)
    expect(blurred[1]).toBeGreaterThan(60)
    expect((await corners(await render('sharpen=50&w=40'))).size).toEqual([40, 20])
  })

  it('finds the busy part of a picture', async () => {
    const busy = await plain(120, 40, BLUE)
      .composite([{input: await noise(40, 40).png().toBuffer(), left: 80, top: 0}])
      .png()
      .toBuffer()
    const name = {extension: 'png', width: 120, height: 40}
    const image = await render('w=40&h=40&fit=crop&crop=entropy', busy, name)
    expect((await corners(image)).size).toEqual([40, 40])
    expect(await pixelAt(image, 5, 5)).not.toEqual(B)
  })

  describe('of an animation', async () => {
    const frames = [RED, GREEN, BLUE].map((colour) =>
      plain(40, 40, colour)
        .extend({right: 40, background: {r: 255, g: 255, b: 255}})
        .png()
        .toBuffer(),
    )
    const animation = await sharp(await Promise.all(frames), {join: {animated: true}})
      .gif({delay: [100, 200, 300]})
      .toBuffer()
    const name = {extension: 'gif', width: 80, height: 40}

    it('keeps the frames and their times', async () => {
      const image = await render('rect=40,0,40,40&w=20&h=10&fit=crop', animation, name)
      const {width, height, pageHeight, pages, delay} = await sharp(image).metadata()
      expect({width, height: pageHeight ?? height, pages, delay}).toEqual({
        width: 20,
        height: 10,
        pages: 3,
        delay: [100, 200, 300],
      })
      const last = await sharp(image, {page: 2}).png().toBuffer()
      expect(await pixelAt(last, 15, 5)).toEqual(W)
      expect(
        await pixelAt(
          await sharp(await render('w=20', animation, name), {page: 2})
            .png()
            .toBuffer(),
          2,
          2,
        ),
      ).toEqual(B)
    })

    it.each(['w=20&frame=1', 'w=20&fm=png', 'w=20&flip=v', 'w=20&or=180'])(
      'gives one picture for %s',
      async (search) => {
        const {pages = 1, width} = await sharp(await render(search, animation, name)).metadata()
        expect({pages, width}).toEqual({pages: 1, width: 20})
      },
    )
  })

  it('refuses an original past the limit of pixels', async () => {
    const large = await plain(1001, 1000, RED).png().toBuffer()
    const name = {extension: 'png', width: 1001, height: 1000}
    await expect(render('w=10', large, name)).rejects.toThrow('pixel limit')
  })
})
