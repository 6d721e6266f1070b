import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'

/**
 * One hash over the names and contents of files, in folders at any depth. Tests and installed
 * packages do not count; what is not there counts as absent.
 *
 * @param {string} root
 * @param {readonly string[]} entries files and folders in `root`, with `/` between their parts
 * @param {readonly string[]} [more] other text that counts
 * @returns {string} hexadecimal
 */
export function hashFiles(root, entries, more = []) {
  const hash = createHash('sha256')
  for (const path of entries.flatMap((entry) => filesIn(root, entry))) {
    hash.update(`${path}\0`).update(
      createHash('sha256')
        .update(readFileSync(join(root, path)))
        .digest(),
    )
  }
  for (const text of more) hash.update(`\0${text}\0`)
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(root, path) {
  const found = statSync(join(root, path), {throwIfNoEntry: false})
  if (found === undefined || /(^|\/)node_modules$|\.test\.[a-z]+$/.test(path)) return []
  if (!found.isDirectory()) return [path]
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesIn(root, `${path}/${name}`))
}
