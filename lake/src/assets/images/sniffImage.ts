import type {ImageExtension} from './ImageDescription.ts'

/** Formats that are pictures but are not taken in. */
export type RefusedImage = 'bmp' | 'heic' | 'jxl' | 'psd' | 'pdf'

/**
 * What the first bytes say (at least 32 of them where the file has that many). SVG is text and told
 * apart by `describeSvg`.
 */
export function sniffImage(head: Uint8Array): Exclude<ImageExtension, 'svg'> | RefusedImage | null {
  const text = Buffer.from(head.subarray(0, 32)).toString('latin1')
  if (text.startsWith('\u00ff\u00d8\u00ff')) return 'jpg'
  if (text.startsWith('\u0089PNG\r\n\u001a\n')) return 'png'
  if (text.startsWith('GIF87a') || text.startsWith('GIF89a')) return 'gif'
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp'
  if (text.startsWith('II*\0') || text.startsWith('MM\0*')) return 'tif'
  if (text.slice(4, 8) === 'ftyp') return isobmff(text.slice(8))
  if (text.startsWith('BM') && text.slice(6, 10) === '\0\0\0\0') return 'bmp'
  if (text.startsWith('8BPS')) return 'psd'
  if (text.startsWith('%PDF')) return 'pdf'
  return text.startsWith('\u00ff\n') || text.slice(4, 8) === 'JXL ' ? 'jxl' : null
}

function isobmff(brands: string): 'avif' | 'heic' | null {
  if (/avi[fs]/.test(brands)) return 'avif'
  return /hei[cxms]|hev[cx]|mif1|msf1/.test(brands) ? 'heic' : null
}
