import {isRecord} from './isRecord.ts'

/** Whether a gallery's value already has a picture of this uploaded file. */
export function holdsAsset(gallery: unknown, asset: string): boolean {
  return Array.isArray(gallery) && gallery.some((picture: unknown) => assetOf(picture) === asset)
}

/** The id of a picture's uploaded file. */
export function assetOf(picture: unknown): string | undefined {
  const asset = isRecord(picture) ? picture['asset'] : undefined
  const id = isRecord(asset) ? asset['_ref'] : undefined
  return typeof id === 'string' ? id : undefined
}
