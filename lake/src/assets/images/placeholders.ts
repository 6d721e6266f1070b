import type {Sharp} from 'sharp'

/** As wide as Sanity's. */
const LQIP_WIDTH = 20
const BLURHASH_SIDE = 32
const BLURHASH_COMPONENTS: readonly [x: number, y: number] = [4, 3]
/** What ThumbHash takes at the most. */
const THUMBHASH_SIDE = 100

/** A tiny picture as a data URI. `picture` is small, upright, RGBA. */
export async function lqip(picture: Sharp, isOpaque: boolean): Promise<string> {
  const small = picture.clone().resize({width: LQIP_WIDTH})
  const type = isOpaque ? 'jpeg' : 'png'
  const bytes = await (
    isOpaque ? small.flatten().jpeg({quality: 75}) : small.png({compressionLevel: 9})
  ).toBuffer()
  return `data:image/${type};base64,${bytes.toString('base64')}`
}

/** https://blurha.sh */
export async function blurHash(picture: Sharp): Promise<string> {
  const {encode} = await import('blurhash')
  const {data, width, height} = await rgba(picture, BLURHASH_SIDE)
  return encode(new Uint8ClampedArray(data), width, height, ...BLURHASH_COMPONENTS)
}

/** https://evanw.github.io/thumbhash, base64 */
export async function thumbHash(picture: Sharp): Promise<string> {
  const {rgbaToThumbHash} = await import('thumbhash')
  const {data, width, height} = await rgba(picture, THUMBHASH_SIDE)
  return Buffer.from(rgbaToThumbHash(width, height, data)).toString('base64')
}

async function rgba(
  picture: Sharp,
  side: number,
): Promise<{data: Buffer; width: number; height: number}> {
  const {data, info} = await picture
    .clone()
    .resize(side, side, {fit: 'inside', withoutEnlargement: true})
    .raw()
    .toBuffer({resolveWithObject: true})
  return {data, width: info.width, height: info.height}
}
