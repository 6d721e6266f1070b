import {buildStudio} from '../../scripts/lib/buildStudio.mjs'
import {root} from '../../scripts/lib/root.mjs'

/** Runs once before all tests of this folder. */
export default async function setup(): Promise<void> {
  await buildStudio(root, process.execPath)
}
