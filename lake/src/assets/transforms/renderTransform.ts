import type {Sharp} from 'sharp'

import {loadSharp, type SharpModule} from '../images/loadSharp.ts'
import type {Size, TransformPlan} from './planTransform.ts'
import type {Box, Colour, RasterFormat, TransformEffects} from './TransformQuery.ts'

/** All that decides the bytes that come out, besides the original. Plain data: the cache's key. */
export interface TransformSpec {
  effects: TransformEffects
  plan: TransformPlan
  format: RasterFormat
}

const SECONDS = 60
const WHITE: Colour = {r: 255, g: 255, b: 255, alpha: 1}
const CLEAR: Colour = {r: 0, g: 0, b: 0, alpha: 0}
/** Encoding effort: AVIF's 2 of 9 takes a third of the time of its usual 4, for files a few percent larger. */
const AVIF_EFFORT = 2

/** @throws when the original cannot be decoded or takes too long */
export async function renderTransform(
  original: Uint8Array,
  spec: TransformSpec,
  maxPixels: number,
): Promise<Uint8Array> {
  const sharp = await loadSharp()
  const input = {failOn: 'error', limitInputPixels: maxPixels} as const
  const frames = await framesOf(sharp(original, input), spec)
  const placed = frames
    ? placeFrames(sharp(original, {...input, pages: -1}), frames, spec.plan)
    : await place(sharp, sharp(original, input), spec)
  return encode(finish(placed, spec), spec).timeout({seconds: SECONDS}).toBuffer()
}

/** The size of a frame when the picture moves and is to go on moving. */
async function framesOf(image: Sharp, {effects, format}: TransformSpec): Promise<Size | undefined> {
  const {still, flipVertical, orientation} = effects
  if (still || flipVertical || orientation !== 0) return undefined
  if (format !== 'gif' && format !== 'webp') return undefined
  const {pages = 1, width, pageHeight, height} = await image.metadata()
  return pages > 1 ? {width, height: pageHeight ?? height} : undefined
}

/** Cut, scaled and cut again; through raw pixels where sharp's own order of steps would be another. */
async function place(
  sharp: SharpModule,
  image: Sharp,
  {effects, plan}: TransformSpec,
): Promise<Sharp> {
  const turned =
    effects.orientation === 0
      ? image.autoOrient()
      : await raw(sharp, standard(image.autoOrient()), (upright) =>
          upright.rotate(effects.orientation),
        )
  if (plan.region) turned.extract(plan.region)
  const {width, height} = plan.scaled
  const scaled = turned.resize(width, height, {fit: 'fill'})
  const {window} = plan
  if (!window) return standard(scaled)
  if ('entropy' in window) {
    return raw(sharp, standard(scaled), (picture) =>
      picture.resize(window.entropy.width, window.entropy.height, {
        fit: 'cover',
        position: sharp.strategy.entropy,
      }),
    )
  }
  return raw(sharp, standard(scaled.extract(window)))
}

function standard(image: Sharp): Sharp {
  return image.toColourspace('srgb').timeout({seconds: SECONDS})
}

/** What has been done so far becomes the input of what comes next. */
async function raw(
  sharp: SharpModule,
  image: Sharp,
  next: (picture: Sharp) => Sharp = (picture) => picture,
): Promise<Sharp> {
  const {data, info} = await image.raw({depth: 'uchar'}).toBuffer({resolveWithObject: true})
  const {width, height, channels} = info
  return next(sharp(data, {raw: {width, height, channels}, limitInputPixels: false}))
}

/** Frames can only be cut after scaling, so all of each is scaled. */
function placeFrames(image: Sharp, frame: Size, plan: TransformPlan): Sharp {
  const region = plan.region ?? {left: 0, top: 0, ...frame}
  const x = plan.scaled.width / region.width
  const y = plan.scaled.height / region.height
  const width = Math.max(plan.scaled.width, Math.round(frame.width * x))
  const height = Math.max(plan.scaled.height, Math.round(frame.height * y))
  const inner = windowOf(plan)
  const left = Math.min(Math.round(region.left * x) + inner.left, width - inner.width)
  const top = Math.min(Math.round(region.top * y) + inner.top, height - inner.height)
  return image
    .resize(width, height, {fit: 'fill'})
    .extract({left, top, width: inner.width, height: inner.height})
}

function windowOf({window, scaled}: TransformPlan): Box {
  if (!window) return {left: 0, top: 0, ...scaled}
  if (!('entropy' in window)) return window
  const {width, height} = window.entropy
  return {
    left: Math.floor((scaled.width - width) / 2),
    top: Math.floor((scaled.height - height) / 2),
    width,
    height,
  }
}

function finish(image: Sharp, {effects, plan, format}: TransformSpec): Sharp {
  const {background, blur, sharpen, saturation} = effects
  const opaque = format === 'jpg'
  if (background?.alpha === 1) image.flatten({background})
  else if (opaque) image.flatten({background: background ? {...background, alpha: 1} : WHITE})
  if (effects.flipHorizontal) image.flop()
  if (effects.flipVertical) image.flip()
  if (effects.invert) image.negate({alpha: false})
  if (saturation === -100) image.grayscale()
  else if (saturation !== 0) image.modulate({saturation: 1 + saturation / 100})
  if (blur > 0) image.blur(Math.max(0.3, blur / 10))
  if (sharpen > 0) image.sharpen({sigma: 0.5 + sharpen / 50})
  if (plan.canvas)
    image.extend({...plan.canvas, background: background ?? (opaque ? WHITE : CLEAR)})
  return image
}

function encode(image: Sharp, {effects, format}: TransformSpec): Sharp {
  const {quality, progressive} = effects
  if (format === 'jpg') return image.jpeg({quality, progressive, mozjpeg: false})
  if (format === 'webp') return image.webp({quality})
  if (format === 'avif') return image.avif({quality, effort: AVIF_EFFORT})
  return format === 'gif' ? image.gif() : image.png()
}
