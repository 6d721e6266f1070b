import {delimiter, dirname} from 'node:path'

import {run} from './run.mjs'

/**
 * Runs a script with a Node.js, which the commands that the script starts find too.
 *
 * @param {string} root
 * @param {string} node
 * @param {readonly string[]} args the script and its arguments
 * @param {import('node:child_process').SpawnOptions} [options] its `env` is more environment
 * @returns {Promise<number>} the exit code
 */
export function withNode(root, node, args, {env, ...options} = {}) {
  const path = [dirname(node), process.env.PATH].filter(Boolean).join(delimiter)
  return run(node, args, {cwd: root, env: {...process.env, PATH: path, ...env}, ...options})
}
