import {crc32, deflateSync} from 'node:zlib'

import sharp, {type Sharp} from 'sharp'

/** Pictures made for tests. */

export interface Rgb {
  r: number
  g: number
  b: number
}

export const RED: Rgb = {r: 255, g: 0, b: 0}
export const GREEN: Rgb = {r: 0, g: 255, b: 0}
export const BLUE: Rgb = {r: 0, g: 0, b: 255}
export const WHITE: Rgb = {r: 255, g: 255, b: 255}

export function plain(width: number, height: number, background: Rgb): Sharp {
  return sharp({create: {width, height, channels: 3, background}})
}

/** Red above left, green above right, blue below left, white below right. */
export async function quarters(width: number, height: number): Promise<Sharp> {
  const w = width / 2
  const h = height / 2
  const part = async (colour: Rgb, left: number, top: number) => ({
    input: await plain(w, h, colour).png().toBuffer(),
    left,
    top,
  })
  const whole = await plain(width, height, RED)
    .composite([await part(GREEN, w, 0), await part(BLUE, 0, h), await part(WHITE, w, h)])
    .png()
    .toBuffer()
  return sharp(whole)
}

/** Does not compress, so that a cut loses picture. */
export function noise(width: number, height: number): Sharp {
  const data = new Uint8Array(width * height * 3)
  let state = 1
  for (let at = 0; at < data.length; at++) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    data[at] = state >> 16
  }
  return sharp(data, {raw: {width, height, channels: 3}})
}

/** A PNG of a few bytes whose header claims that size. */
export function pngBomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** `[r, g, b]` of the pixel; black and white levels that scaling has moved by a little are set right. */
export async function pixelAt(image: Uint8Array, x: number, y: number): Promise<number[]> {
  const {data, info} = await sharp(image).raw().toBuffer({resolveWithObject: true})
  const at = (y * info.width + x) * info.channels
  return [...data.subarray(at, at + 3)].map((level) => {
    if (level <= 3) return 0
    return level >= 252 ? 255 : level
  })
}
