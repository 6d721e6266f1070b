/** What an asset's file name tells: enough to deliver it without its document. */
export interface AssetFileName {
  kind: 'image' | 'file'
  /** hex, 40 characters */
  sha1: string
  /** lower case, no dot */
  extension: string
  /** of images only, as displayed (EXIF orientation applied) */
  width?: number
  height?: number
}

const FORM = /^([0-9a-f]{40})(?:-(\d{1,6})x(\d{1,6}))?\.([a-z0-9]{1,16})$/

/** `undefined` for whatever is not the name of an asset's file, a path among it. */
export function parseAssetFileName(name: string): AssetFileName | undefined {
  const [, sha1, width, height, extension] = FORM.exec(name) ?? []
  if (sha1 === undefined || extension === undefined) return undefined
  return width === undefined || height === undefined
    ? {kind: 'file', sha1, extension}
    : {kind: 'image', sha1, extension, width: Number(width), height: Number(height)}
}

/** `<sha1>-<w>x<h>.<ext>` or `<sha1>.<ext>` */
export function assetFileName({sha1, extension, width, height}: AssetFileName): string {
  return width === undefined
    ? `${sha1}.${extension}`
    : `${sha1}-${width}x${height ?? width}.${extension}`
}

/** `image-<sha1>-<w>x<h>-<ext>` or `file-<sha1>-<ext>` */
export function assetDocumentId(file: AssetFileName): string {
  return `${file.kind}-${assetFileName(file).replace('.', '-')}`
}

/** Names of datasets as Sanity takes them, seen as a folder's name. */
export function isDatasetFolder(name: string): boolean {
  return /^[a-z0-9~][a-z0-9_~-]{0,127}$/i.test(name)
}
