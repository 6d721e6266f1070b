import {BadRequestError} from '../../errors.ts'
import type {Box, CropMode, TransformQuery} from './TransformQuery.ts'

export interface Size {
  width: number
  height: number
}

/** The geometry of a transformation, in whole pixels; the steps are done in this order. */
export interface TransformPlan {
  /** cut out of the upright original; all of it when missing */
  region?: Box
  /** that is scaled to this size */
  scaled: Size
  /** and cut again; `entropy` lets the cut be found in the picture */
  window?: Box | {entropy: Size}
  /** and laid on a canvas */
  canvas?: {top: number; bottom: number; left: number; right: number}
  /** what comes out */
  output: Size
}

/** Enlarging ends here; a picture that is larger itself may come out in its own size. */
const LARGEST_SIDE = 8192

/** @throws BadRequestError for a rectangle outside the picture, or an output past the limit */
export function planTransform(query: TransformQuery, original: Size): TransformPlan {
  const upright = query.effects.orientation % 180 === 0 ? original : turned(original)
  const region = query.rect && clipped(query.rect, upright)
  const {width, height} = region ?? upright
  const source: Size = {width, height}
  const fitted = fit(query, source)
  const canvas = padded(fitted, query.pad)
  const output = canvas
    ? {
        width: fitted.inner.width + canvas.left + canvas.right,
        height: fitted.inner.height + canvas.top + canvas.bottom,
      }
    : fitted.inner
  for (const side of ['width', 'height'] as const) {
    if (output[side] > Math.max(LARGEST_SIDE, source[side])) {
      throw new BadRequestError(
        `The image would be ${output.width} × ${output.height} pixels: the limit is ${LARGEST_SIDE} a side`,
      )
    }
  }
  return {
    ...(region && {region}),
    scaled: fitted.scaled,
    ...(fitted.window && {window: fitted.window}),
    ...(canvas && {canvas}),
    output,
  }
}

interface Fitted {
  scaled: Size
  window?: TransformPlan['window']
  /** after the window */
  inner: Size
  /** the canvas that the picture is centred on */
  frame?: Size
}

function fit(query: TransformQuery, source: Size): Fitted {
  const {width, height, bounded} = target(query)
  if (width === undefined && height === undefined) return {scaled: source, inner: source}
  const {crop} = query
  const mode = bounded ? 'max' : query.fit
  const horizontal = width === undefined ? undefined : width / source.width
  const vertical = height === undefined ? undefined : height / source.height
  if (width === undefined || height === undefined) {
    const scale = horizontal ?? vertical ?? 1
    const shrinking = mode === 'max' || mode === 'fillmax' || mode === 'min'
    const scaled = times(source, shrinking ? Math.min(1, scale) : scale)
    return {scaled, inner: scaled}
  }
  const inside = Math.min(width / source.width, height / source.height)
  const outside = Math.max(width / source.width, height / source.height)
  if (mode === 'scale') return {scaled: {width, height}, inner: {width, height}}
  if (mode === 'crop') return cut(source, outside, {width, height}, crop)
  if (mode === 'min') {
    const shrink = Math.min(1, outside)
    return cut(source, shrink, times({width, height}, shrink / outside), crop)
  }
  const never = mode === 'max' || mode === 'fillmax'
  const scaled = times(source, never ? Math.min(1, inside) : inside)
  const frame = mode === 'fill' || mode === 'fillmax' ? {width, height} : undefined
  return {scaled, inner: scaled, ...(frame && {frame})}
}

/** `bounded`: only an upper bound was asked for, so the picture is never enlarged. */
function target(query: TransformQuery): Partial<Size> & {bounded: boolean} {
  const {minWidth, minHeight, maxWidth, maxHeight} = query
  const bounded = query.width === undefined && query.height === undefined
  if (bounded) return {width: maxWidth, height: maxHeight, bounded}
  return {
    width: within(query.width, minWidth, maxWidth),
    height: within(query.height, minHeight, maxHeight),
    bounded,
  }
}

function within(value: number | undefined, least = 1, most = Infinity): number | undefined {
  return value === undefined ? undefined : Math.max(least, Math.min(value, most))
}

function cut(source: Size, scale: number, size: Size, crop: CropMode): Fitted {
  const scaled = {
    width: Math.max(size.width, Math.round(source.width * scale)),
    height: Math.max(size.height, Math.round(source.height * scale)),
  }
  if (scaled.width === size.width && scaled.height === size.height) return {scaled, inner: size}
  if ('entropy' in crop) return {scaled, window: {entropy: size}, inner: size}
  const free = {width: scaled.width - size.width, height: scaled.height - size.height}
  const {x, y} = offset(crop, scaled, size, free)
  return {scaled, window: {left: x, top: y, ...size}, inner: size}
}

function offset(
  crop: Exclude<CropMode, {entropy: true}>,
  scaled: Size,
  size: Size,
  free: Size,
): {x: number; y: number} {
  if ('point' in crop) {
    const {x, y} = crop.point
    return {
      x: between(Math.round(x * scaled.width - size.width / 2), free.width),
      y: between(Math.round(y * scaled.height - size.height / 2), free.height),
    }
  }
  const {edges} = crop
  return {
    x: atEdge(edges.includes('left'), edges.includes('right'), free.width),
    y: atEdge(edges.includes('top'), edges.includes('bottom'), free.height),
  }
}

function atEdge(first: boolean, last: boolean, free: number): number {
  if (first) return 0
  return last ? free : Math.round(free / 2)
}

function between(value: number, most: number): number {
  return Math.min(Math.max(0, value), most)
}

function padded({inner, frame}: Fitted, pad: number): TransformPlan['canvas'] {
  const x = frame ? frame.width - inner.width : 0
  const y = frame ? frame.height - inner.height : 0
  if (x === 0 && y === 0 && pad === 0) return undefined
  const left = Math.floor(x / 2)
  const top = Math.floor(y / 2)
  return {top: top + pad, bottom: y - top + pad, left: left + pad, right: x - left + pad}
}

function clipped(rect: Box, {width, height}: Size): Box {
  if (rect.left >= width || rect.top >= height) {
    throw new BadRequestError(
      `The image parameter "rect" lies outside the picture, which is ${width} × ${height} pixels`,
    )
  }
  return {
    left: rect.left,
    top: rect.top,
    width: Math.min(rect.width, width - rect.left),
    height: Math.min(rect.height, height - rect.top),
  }
}

function turned({width, height}: Size): Size {
  return {width: height, height: width}
}

function times({width, height}: Size, scale: number): Size {
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  }
}
