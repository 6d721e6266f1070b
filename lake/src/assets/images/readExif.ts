import type {Exif} from 'exif-reader'

import type {ImageMetadata} from './ImageDescription.ts'

export type ExifMetadata = Pick<ImageMetadata, 'exif' | 'location'>

/**
 * What a camera wrote, in plain JSON: the tags of the photo (not its maker's private ones) and where it was taken.
 * Empty for data that cannot be read: a picture is no worse for it.
 */
export async function readExif(data: Buffer): Promise<ExifMetadata> {
  const {default: parseExif} = await import('exif-reader')
  try {
    const tags = parseExif(data)
    const location = locationOf(tags.GPSInfo)
    return {
      exif: {
        _type: 'sanity.imageExifMetadata',
        ...plainTags(tags.Image ?? {}),
        ...plainTags(tags.Photo ?? {}),
      },
      ...(location && {location}),
    }
  } catch {
    return {}
  }
}

function plainTags(tags: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(tags).flatMap(([name, value]) => {
      const plain = plainValue(value)
      return plain === undefined ? [] : [[name, plain]]
    }),
  )
}

function plainValue(value: unknown): unknown {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString()
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value === 'string') return value.replaceAll('\0', '').trim().slice(0, 1000)
  if (!Array.isArray(value) || value.length > 16) return undefined
  return value.every((item) => Number.isFinite(item)) ? value : undefined
}

function locationOf(gps: Exif['GPSInfo']): ImageMetadata['location'] {
  const lat = degrees(gps?.GPSLatitude, gps?.GPSLatitudeRef === 'S')
  const lng = degrees(gps?.GPSLongitude, gps?.GPSLongitudeRef === 'W')
  if (lat === undefined || lng === undefined) return undefined
  const alt = gps?.GPSAltitude
  if (typeof alt !== 'number' || !Number.isFinite(alt)) return {_type: 'geopoint', lat, lng}
  return {_type: 'geopoint', lat, lng, alt: gps?.GPSAltitudeRef === 1 ? -alt : alt}
}

/** Degrees, minutes, seconds → degrees. */
function degrees(parts: readonly number[] | undefined, negative: boolean): number | undefined {
  const [whole, minutes = 0, seconds = 0] = parts ?? []
  if (whole === undefined) return undefined
  const value = whole + minutes / 60 + seconds / 3600
  if (!Number.isFinite(value)) return undefined
  return negative ? -value : value
}
