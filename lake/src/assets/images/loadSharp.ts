import type {default as Sharp} from 'sharp'

export type SharpModule = typeof Sharp

/** The loaders that uploads may reach. SVG is not among them: it is never rendered here. */
const LOADERS = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif', 'Tiff'].map(
  (name) => `VipsForeignLoad${name}`,
)

let loading: Promise<SharpModule> | undefined

/** sharp, loaded at its first use: a server that has no image to handle does without it. */
export function loadSharp(): Promise<SharpModule> {
  loading ??= import('sharp').then(({default: sharp}) => {
    sharp.concurrency(1)
    sharp.cache({memory: 32, files: 0, items: 100})
    sharp.block({operation: ['VipsForeignLoad']})
    sharp.unblock({operation: LOADERS})
    return sharp
  })
  return loading
}
