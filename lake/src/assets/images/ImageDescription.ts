/** Formats that are taken in, by their usual extension. */
export type ImageExtension = 'jpg' | 'png' | 'gif' | 'webp' | 'avif' | 'tif' | 'svg'

/** What `meta` may ask for besides what is always told. */
export type ImageDetail = 'palette' | 'lqip' | 'blurhash' | 'thumbhash' | 'exif' | 'location'

/** `metadata` of a `sanity.imageAsset`, field names as in Sanity. */
export interface ImageMetadata {
  _type: 'sanity.imageMetadata'
  dimensions: {
    _type: 'sanity.imageDimensions'
    /** pixels, as displayed: EXIF orientation is applied */
    width: number
    height: number
    /** width / height */
    aspectRatio: number
  }
  hasAlpha: boolean
  /** false when any pixel can be seen through */
  isOpaque: boolean
  palette?: ImagePalette
  /** data URI of a picture 20 pixels wide */
  lqip?: string
  blurHash?: string
  /** base64 */
  thumbHash?: string
  exif?: {_type: 'sanity.imageExifMetadata'; [tag: string]: unknown}
  location?: {_type: 'geopoint'; lat: number; lng: number; alt?: number}
}

export interface ImagePalette {
  _type: 'sanity.imagePalette'
  dominant?: ImagePaletteSwatch
  vibrant?: ImagePaletteSwatch
  darkVibrant?: ImagePaletteSwatch
  lightVibrant?: ImagePaletteSwatch
  muted?: ImagePaletteSwatch
  darkMuted?: ImagePaletteSwatch
  lightMuted?: ImagePaletteSwatch
}

export interface ImagePaletteSwatch {
  _type: 'sanity.imagePaletteSwatch'
  /** `#rrggbb` */
  background: string
  /** legible on `background`: `#fff` or `#000` */
  foreground: string
  title: string
  /** percent of the picture */
  population: number
}

export interface ImageDescription {
  extension: ImageExtension
  mimeType: string
  metadata: ImageMetadata
}
