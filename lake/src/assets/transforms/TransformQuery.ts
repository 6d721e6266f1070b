/** How a picture meets `w` and `h`; the names are Sanity's. */
export type Fit = 'clip' | 'crop' | 'fill' | 'fillmax' | 'max' | 'min' | 'scale'

export type RasterFormat = 'jpg' | 'png' | 'webp' | 'avif' | 'gif'

export interface Box {
  left: number
  top: number
  width: number
  height: number
}

export interface Colour {
  r: number
  g: number
  b: number
  /** 0 – 1 */
  alpha: number
}

export type Edge = 'top' | 'bottom' | 'left' | 'right'

/** Where a crop is taken: at edges, around a point (fractions of the picture), where most happens. */
export type CropMode = {edges: readonly Edge[]} | {point: {x: number; y: number}} | {entropy: true}

/** What happens to the pixels besides their place, and how they are written. */
export interface TransformEffects {
  progressive: boolean
  /** 1 – 100 */
  quality: number
  background?: Colour
  /** 0 – 2000 */
  blur: number
  /** 0 – 100 */
  sharpen: number
  /** –100 (grey) – 100 */
  saturation: number
  invert: boolean
  flipHorizontal: boolean
  flipVertical: boolean
  /** degrees clockwise */
  orientation: 0 | 90 | 180 | 270
  /** the first frame of an animation only */
  still: boolean
}

/** A request for a transformed picture, checked. Pixels already hold `dpr`. */
export interface TransformQuery {
  width?: number
  height?: number
  minWidth?: number
  minHeight?: number
  maxWidth?: number
  maxHeight?: number
  fit: Fit
  crop: CropMode
  /** in pixels of the original */
  rect?: Box
  /** pixels around the picture */
  pad: number
  format?: RasterFormat
  /** choose the format by what the browser takes */
  auto: boolean
  effects: TransformEffects
}
