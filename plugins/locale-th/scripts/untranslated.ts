import {englishBundles} from '../src/check/englishBundles.ts'
import {neededKeys} from '../src/check/neededKeys.ts'
import {readTexts} from '../src/check/readTexts.ts'
import {localeTh} from '../src/localeTh.ts'

/**
 * Writes the English texts that have no Thai yet as JSON, by namespace and key; with `--all`,
 * every text that Thai needs.
 */
const all = process.argv.includes('--all')
const thai = await readTexts(localeTh.bundles ?? [])
const wanted = [...(await readTexts(englishBundles()))].map(([namespace, english]) => {
  const have = thai.get(namespace) ?? {}
  const keys = neededKeys(Object.keys(english)).filter((key) => all || !(key in have))
  return [namespace, Object.fromEntries(keys.map((key) => [key, english[key]]))]
})
process.stdout.write(`${JSON.stringify(Object.fromEntries(wanted), null, 2)}\n`)
