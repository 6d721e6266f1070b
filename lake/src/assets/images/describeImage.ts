import {open, readFile} from 'node:fs/promises'

import type {Metadata, Sharp} from 'sharp'

import {BadRequestError, PayloadTooLargeError} from '../../errors.ts'
import {describeSvg} from './describeSvg.ts'
import type {
  ImageDescription,
  ImageDetail,
  ImageExtension,
  ImageMetadata,
} from './ImageDescription.ts'
import {imagePalette} from './imagePalette.ts'
import {loadSharp} from './loadSharp.ts'
import {blurHash, lqip, thumbHash} from './placeholders.ts'
import {readExif} from './readExif.ts'
import {sniffImage} from './sniffImage.ts'

/** Of the copy that palette and placeholders are made from, in pixels. */
const SAMPLE_SIDE = 160
/** An SVG is read as text, whole. */
const SVG_LIMIT = 10 * 1024 * 1024
const SECONDS = 60

const MIME_TYPES = {
  jpg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  tif: 'image/tiff',
  svg: 'image/svg+xml',
} satisfies Record<ImageExtension, string>

const REFUSALS = {
  bmp: 'BMP images are not supported: save it as PNG or JPEG',
  heic: 'HEIC images are not supported: save it as JPEG',
  jxl: 'JPEG XL images are not supported: save it as JPEG or AVIF',
  psd: 'Photoshop files are not supported: save it as PNG or JPEG',
  pdf: 'This is a PDF file, not an image: upload it as a file',
}

export interface ImageLimits {
  /** width × height, all frames of an animation together */
  maxPixels: number
}

/**
 * Reads and decodes the whole image, whatever its file is called.
 * @throws BadRequestError when it is no image, is damaged or ends early; PayloadTooLargeError when it
 *   has too many pixels. The sentence says which.
 */
export async function describeImage(
  path: string,
  size: number,
  details: ReadonlySet<ImageDetail>,
  {maxPixels}: ImageLimits,
): Promise<ImageDescription> {
  const format = sniffImage(await headOf(path))
  if (format === null) return describeSvgFile(path, size)
  if (isRefused(format)) throw new BadRequestError(REFUSALS[format])
  const sharp = await loadSharp()
  const image = (options: SharpInputOptions) => sharp(path, {failOn: 'error', ...options})
  const header = await decoding(image({limitInputPixels: false}).metadata())
  const pixels = header.width * header.height * (header.pages ?? 1)
  if (pixels > maxPixels) {
    throw new PayloadTooLargeError(
      maxPixels,
      `The image is ${header.width} × ${header.height} pixels (${pixels} in all): the limit is ${maxPixels}`,
    )
  }
  const animated = (header.pages ?? 1) > 1
  const isOpaque =
    header.hasAlpha || animated
      ? (await decoding(image({pages: -1, limitInputPixels: maxPixels}).stats())).isOpaque
      : true
  const sample = await decoding(sampleOf(image({limitInputPixels: maxPixels})))
  const {width, height} = header.autoOrient
  const metadata: ImageMetadata = {
    ...basics(width, height, header.hasAlpha, header.hasAlpha ? isOpaque : true),
    ...(await detailsOf(
      sharp(sample.data, {raw: {width: sample.width, height: sample.height, channels: 4}}),
      sample.data,
      isOpaque,
      details,
    )),
    ...(await cameraDetails(header, details)),
  }
  return {extension: format, mimeType: MIME_TYPES[format], metadata}
}

interface SharpInputOptions {
  limitInputPixels?: number | false
  pages?: number
}

interface Sample {
  data: Buffer
  width: number
  height: number
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const {buffer, bytesRead} = await file.read(new Uint8Array(64), {position: 0})
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function isRefused(format: string): format is keyof typeof REFUSALS {
  return format in REFUSALS
}

async function describeSvgFile(path: string, size: number): Promise<ImageDescription> {
  const unknown = 'The file is no image, or of a kind that is not supported'
  if (size > SVG_LIMIT) throw new BadRequestError(unknown)
  const text = decodeText(await readFile(path))
  const found = text === undefined ? undefined : describeSvg(text)
  if (!found) throw new BadRequestError(unknown)
  return {
    extension: 'svg',
    mimeType: MIME_TYPES.svg,
    metadata: basics(found.width, found.height, true, false),
  }
}

function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return undefined
  }
}

function basics(
  width: number,
  height: number,
  hasAlpha: boolean,
  isOpaque: boolean,
): ImageMetadata {
  return {
    _type: 'sanity.imageMetadata',
    dimensions: {_type: 'sanity.imageDimensions', width, height, aspectRatio: width / height},
    hasAlpha,
    isOpaque,
  }
}

/** A small upright copy. Making it decodes all of the image, which is what finds damage. */
async function sampleOf(image: Sharp): Promise<Sample> {
  const {data, info} = await image
    .autoOrient()
    .resize(SAMPLE_SIDE, SAMPLE_SIDE, {fit: 'inside', withoutEnlargement: true})
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({depth: 'uchar'})
    .timeout({seconds: SECONDS})
    .toBuffer({resolveWithObject: true})
  return {data, width: info.width, height: info.height}
}

async function detailsOf(
  sample: Sharp,
  rgba: Uint8Array,
  isOpaque: boolean,
  details: ReadonlySet<ImageDetail>,
): Promise<Partial<ImageMetadata>> {
  return {
    ...(details.has('palette') && {palette: await imagePalette(rgba)}),
    ...(details.has('lqip') && {lqip: await lqip(sample, isOpaque)}),
    ...(details.has('blurhash') && {blurHash: await blurHash(sample)}),
    ...(details.has('thumbhash') && {thumbHash: await thumbHash(sample)}),
  }
}

async function cameraDetails(
  header: Metadata,
  details: ReadonlySet<ImageDetail>,
): Promise<Partial<ImageMetadata>> {
  const wanted = details.has('exif') || details.has('location')
  if (!header.exif || !wanted) return {}
  const {exif, location} = await readExif(header.exif)
  return {
    ...(exif && details.has('exif') && {exif}),
    ...(location && details.has('location') && {location}),
  }
}

/** sharp's own words name files and functions; the sentence for the caller does not. */
async function decoding<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : ''
    throw new BadRequestError(
      /timeout/i.test(words)
        ? 'The image takes too long to decode'
        : 'The image is damaged or truncated: it cannot be decoded',
      {cause},
    )
  }
}
