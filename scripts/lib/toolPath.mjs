import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/**
 * The script of a command that a package of the same name brings.
 *
 * @param {string} root
 * @param {string} name such as `oxlint`
 * @returns {string}
 */
export function toolPath(root, name) {
  const folder = join(root, 'node_modules', name)
  const {bin} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[name])
}
