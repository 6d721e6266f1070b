/**
 * Types of files by extension. `inline`: a browser may show it on this origin, since it cannot run
 * script; all others are downloaded.
 */
const INLINE: Record<string, string> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  bmp: 'image/bmp',
  svg: 'image/svg+xml',
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  webm: 'video/webm',
  mov: 'video/quicktime',
  ogv: 'video/ogg',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  wav: 'audio/wav',
  ogg: 'audio/ogg',
  oga: 'audio/ogg',
  flac: 'audio/flac',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
}

const DOWNLOADED: Record<string, string> = {
  pdf: 'application/pdf',
  zip: 'application/zip',
  gz: 'application/gzip',
  json: 'application/json',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  epub: 'application/epub+zip',
  ttf: 'font/ttf',
  otf: 'font/otf',
  woff: 'font/woff',
  woff2: 'font/woff2',
}

export interface MediaType {
  type: string
  inline: boolean
}

const UNKNOWN = 'application/octet-stream'

/** How a stored file is served. HTML, scripts and whatever is not listed are only bytes. */
export function mediaTypeOf(extension: string): MediaType {
  if (Object.hasOwn(INLINE, extension)) return {type: INLINE[extension] ?? UNKNOWN, inline: true}
  if (Object.hasOwn(DOWNLOADED, extension)) {
    return {type: DOWNLOADED[extension] ?? UNKNOWN, inline: false}
  }
  return {type: UNKNOWN, inline: false}
}

/** Lower case, without the dot; of the type where the name has none; `bin` where nothing is known. */
export function fileExtension(
  filename: string | undefined,
  contentType: string | undefined,
): string {
  const named = /\.([a-z0-9]{1,16})$/i.exec(filename ?? '')?.[1]
  if (named !== undefined) return named.toLowerCase()
  for (const [extension, type] of Object.entries({...INLINE, ...DOWNLOADED})) {
    if (contentType !== undefined && type.split(';')[0] === contentType) return extension
  }
  return 'bin'
}
