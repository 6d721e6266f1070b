import type {ImplicitLocaleResourceBundle} from 'sanity'

/** Texts of one namespace by their keys. */
export type Texts = Readonly<Record<string, string>>

/** The texts of bundles by namespace; bundles of one namespace are put together, as in the Studio. */
export async function readTexts(
  bundles: readonly ImplicitLocaleResourceBundle[],
): Promise<ReadonlyMap<string, Texts>> {
  const all = new Map<string, Texts>()
  for (const {namespace, resources} of bundles) {
    const loaded = typeof resources === 'function' ? await resources() : resources
    const texts = textsOf('default' in loaded ? loaded.default : loaded)
    all.set(namespace, {...all.get(namespace), ...texts})
  }
  return all
}

function textsOf(value: unknown): Texts {
  if (typeof value !== 'object' || value === null) throw new TypeError('Not a record of texts')
  const entries = Object.entries(value).map(([key, text]): [string, string] => {
    if (typeof text !== 'string') throw new TypeError(`${key} is not a text`)
    return [key, text]
  })
  return Object.fromEntries(entries)
}
