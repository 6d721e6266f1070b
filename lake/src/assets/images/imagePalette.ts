import type {ImagePalette, ImagePaletteSwatch} from './ImageDescription.ts'

const COLOURS = 64

/**
 * The colours that stand out, found as node-vibrant does, which Sanity's palettes come from.
 * `rgba`: 8 bits each, of a small copy of the picture.
 */
export async function imagePalette(rgba: Uint8Array): Promise<ImagePalette> {
  const [{MMCQ}, {DefaultGenerator}] = await Promise.all([
    import('@vibrant/quantizer-mmcq'),
    import('@vibrant/generator-default'),
  ])
  const pixels = visiblePixels(rgba)
  if (pixels.length === 0) return {_type: 'sanity.imagePalette'}
  const swatches = MMCQ(pixels, {colorCount: COLOURS})
  const found = await DefaultGenerator(swatches)
  const total = swatches.reduce((sum, {population}) => sum + population, 0)

  type Swatch = (typeof swatches)[number]
  const describe = (swatch: Swatch | null | undefined): ImagePaletteSwatch | undefined =>
    swatch
      ? {
          _type: 'sanity.imagePaletteSwatch',
          background: swatch.hex,
          foreground: swatch.bodyTextColor,
          title: swatch.titleTextColor,
          population: Math.round((swatch.population / total) * 10_000) / 100,
        }
      : undefined

  const named = {
    vibrant: describe(found.Vibrant),
    darkVibrant: describe(found.DarkVibrant),
    lightVibrant: describe(found.LightVibrant),
    muted: describe(found.Muted),
    darkMuted: describe(found.DarkMuted),
    lightMuted: describe(found.LightMuted),
  }
  const dominant = Object.values(named).reduce<ImagePaletteSwatch | undefined>(
    (most, swatch) => (swatch && (!most || swatch.population > most.population) ? swatch : most),
    undefined,
  )
  return {_type: 'sanity.imagePalette', ...defined({dominant, ...named})}
}

/** Colours that cannot be seen count for nothing. */
function visiblePixels(data: Uint8Array): Uint8ClampedArray {
  const visible = new Uint8ClampedArray(data.length)
  let length = 0
  for (let at = 0; at + 3 < data.length; at += 4) {
    if ((data[at + 3] ?? 0) < 125) continue
    visible.set(data.subarray(at, at + 4), length)
    length += 4
  }
  return visible.subarray(0, length)
}

function defined<T extends object>(fields: T): Partial<T> {
  const result: Partial<T> = {...fields}
  for (const key in result) if (result[key] === undefined) delete result[key]
  return result
}
