import type {FoundIn} from '../components/groupFindings.ts'
import {findThaiFaults} from '../text/index.ts'
import {spansOf, textOf} from './spans.ts'

const known = new WeakMap<object, FoundIn>()

/** The findings in a block; blocks that did not change are not read again. */
export function findInBlock(block: object): FoundIn {
  const before = known.get(block)
  if (before) return before
  const text = textOf(spansOf(block))
  const found = {text, findings: findThaiFaults(text)}
  known.set(block, found)
  return found
}
