import {BadRequestError} from '../../errors.ts'
import type {Size} from './planTransform.ts'
import type {RasterFormat, TransformQuery} from './TransformQuery.ts'

/** Encoding AVIF takes seconds past this many pixels; WebP takes their place. */
const AVIF_PIXELS = 4_000_000
/** Past this many, encoding again costs more than its fewer bytes are worth: 3 s on one core. */
const AUTO_PIXELS = 24_000_000
/** Longest side that the formats can hold. */
const WEBP_SIDE = 16_383

/**
 * The format that comes out: `fm`, or with `auto=format` the best one that the browser says it takes,
 * or the original's.
 * @throws BadRequestError when `fm` cannot hold the size
 */
export function chooseFormat(
  {format, auto}: TransformQuery,
  original: string,
  output: Size,
  accept: string,
): RasterFormat {
  const fitsWebp = Math.max(output.width, output.height) <= WEBP_SIDE
  if (format !== undefined) {
    if (!fitsWebp && (format === 'webp' || format === 'avif')) {
      throw new BadRequestError(`${format} images have at most ${WEBP_SIDE} pixels a side`)
    }
    return format
  }
  const pixels = output.width * output.height
  if (auto && fitsWebp && pixels <= AUTO_PIXELS) {
    const small = pixels <= AVIF_PIXELS
    // An animation would lose its frames in an AVIF.
    const canMove = original === 'gif' || original === 'webp'
    if (accept.includes('image/avif') && small && !canMove) return 'avif'
    if (accept.includes('image/webp')) return 'webp'
  }
  return unasked(original, auto, fitsWebp)
}

function unasked(original: string, auto: boolean, fitsWebp: boolean): RasterFormat {
  if (original === 'jpg' || original === 'png' || original === 'gif') return original
  if (!fitsWebp) return 'jpg'
  // Of the rest only WebP and AVIF show in a browser, and AVIF not in all.
  if (original === 'avif' && !auto) return 'avif'
  return original === 'webp' && auto ? 'png' : 'webp'
}
