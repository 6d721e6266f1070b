import {BadRequestError} from '../../errors.ts'
import {parseColour} from './parseColour.ts'
import type {Box, CropMode, Edge, Fit, TransformEffects, TransformQuery} from './TransformQuery.ts'

const DEFAULT_QUALITY = 75
const LARGEST_DPR = 3

const FITS = {clip: 1, crop: 1, fill: 1, fillmax: 1, max: 1, min: 1, scale: 1} satisfies Record<
  Fit,
  1
>
const EDGES = {top: 1, bottom: 1, left: 1, right: 1} satisfies Record<Edge, 1>
const FORMATS = {
  jpg: 'jpg',
  jpeg: 'jpg',
  pjpg: 'jpg',
  png: 'png',
  webp: 'webp',
  avif: 'avif',
  gif: 'gif',
} as const

const PARAMETERS = new Set(
  `w h fit rect q auto dpr fm crop fp-x fp-y bg blur sharpen flip or pad sat invert
   min-w min-h max-w max-h frame`.split(/\s+/),
)

/**
 * Reads Sanity's image parameters, https://www.sanity.io/docs/image-urls. Names that are none of
 * them are left alone; `undefined` when the URL asks for the original.
 * @throws BadRequestError that names the parameter
 */
export function parseTransformQuery(search: URLSearchParams): TransformQuery | undefined {
  if (![...search.keys()].some((name) => PARAMETERS.has(name))) return undefined
  const dpr = Math.min(number(search, 'dpr', 0.1, 100) ?? 1, LARGEST_DPR)
  const pixels = (name: string) => {
    const value = number(search, name, 1, 100_000)
    return value === undefined ? undefined : Math.max(1, Math.round(value * dpr))
  }
  return {
    width: pixels('w'),
    height: pixels('h'),
    minWidth: pixels('min-w'),
    minHeight: pixels('min-h'),
    maxWidth: pixels('max-w'),
    maxHeight: pixels('max-h'),
    fit: oneOf(search, 'fit', FITS) ?? 'clip',
    crop: cropMode(search),
    rect: rectangle(search),
    pad: Math.round((number(search, 'pad', 0, 2000) ?? 0) * dpr),
    format: formatOf(search),
    auto: oneOf(search, 'auto', {format: 1}) === 'format',
    effects: effectsOf(search),
  }
}

function effectsOf(search: URLSearchParams): TransformEffects {
  const background = search.get('bg')
  const flip = oneOf(search, 'flip', {h: 1, v: 1, hv: 1, vh: 1}) ?? ''
  return {
    progressive: search.get('fm') === 'pjpg',
    quality: Math.max(1, Math.round(number(search, 'q', 0, 100) ?? DEFAULT_QUALITY)),
    background: background === null ? undefined : parseColour(background),
    blur: number(search, 'blur', 0, 2000) ?? 0,
    sharpen: number(search, 'sharpen', 0, 100) ?? 0,
    saturation: number(search, 'sat', -100, 100) ?? 0,
    invert: oneOf(search, 'invert', {true: 1, false: 1}) === 'true',
    flipHorizontal: flip.includes('h'),
    flipVertical: flip.includes('v'),
    orientation: orientation(search),
    still: number(search, 'frame', 1, 1) === 1,
  }
}

function number(
  search: URLSearchParams,
  name: string,
  least: number,
  most: number,
): number | undefined {
  const text = search.get(name)
  if (text === null) return undefined
  const value = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  throw new BadRequestError(
    least === most
      ? `The image parameter "${name}" must be ${least}`
      : `The image parameter "${name}" must be a number from ${least} to ${most}`,
  )
}

function oneOf<K extends string>(
  search: URLSearchParams,
  name: string,
  values: Readonly<Record<K, unknown>>,
): K | undefined {
  const text = search.get(name)
  if (text === null) return undefined
  if (isKey(values, text)) return text
  throw new BadRequestError(
    `The image parameter "${name}" must be one of ${Object.keys(values).join(', ')}`,
  )
}

function isKey<K extends string>(values: Readonly<Record<K, unknown>>, text: string): text is K {
  return Object.hasOwn(values, text)
}

function formatOf(search: URLSearchParams): TransformQuery['format'] {
  const name = oneOf(search, 'fm', FORMATS)
  return name === undefined ? undefined : FORMATS[name]
}

function cropMode(search: URLSearchParams): CropMode {
  const x = number(search, 'fp-x', 0, 1) ?? 0.5
  const y = number(search, 'fp-y', 0, 1) ?? 0.5
  const crop = search.get('crop')
  if (crop === 'focalpoint') return {point: {x, y}}
  if (crop === 'entropy') return {entropy: true}
  if (crop === null || crop === 'center') return {edges: []}
  const edges = crop.split(',').filter((edge) => isKey(EDGES, edge))
  if (edges.length === crop.split(',').length) return {edges}
  throw new BadRequestError(
    'The image parameter "crop" must be center, focalpoint, entropy, or edges: top, bottom, left, right',
  )
}

function rectangle(search: URLSearchParams): Box | undefined {
  const text = search.get('rect')
  if (text === null) return undefined
  const [left, top, width, height, ...rest] = text
    .split(',')
    .map((part) => (/^\d+(\.\d+)?$/.test(part) ? Math.round(Number(part)) : Number.NaN))
  const box = {left: left ?? NaN, top: top ?? NaN, width: width ?? NaN, height: height ?? NaN}
  if (rest.length === 0 && box.left >= 0 && box.top >= 0 && box.width >= 1 && box.height >= 1) {
    return box
  }
  throw new BadRequestError(
    'The image parameter "rect" must be four numbers, left,top,width,height, in pixels of the original',
  )
}

function orientation(search: URLSearchParams): TransformEffects['orientation'] {
  const angle = oneOf(search, 'or', {'0': 1, '90': 1, '180': 1, '270': 1}) ?? '0'
  return ({'0': 0, '90': 90, '180': 180, '270': 270} as const)[angle]
}
