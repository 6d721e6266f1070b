import {compareParts} from './compareParts.ts'
import type {Check} from './Finding.ts'
import {decoratedIn, type Part} from './parts.ts'

/** What is bold or the like somewhere in the source is so somewhere in the target. */
export const checkMarks: Check = ({source, target}) => {
  const [here, there] = [decoratedIn(source), decoratedIn(target)]
  const onlyHere = here.filter((part) => !has(there, part))
  const onlyThere = there.filter((part) => !has(here, part))
  return compareParts('marks', 'warning', onlyHere, onlyThere)
}

function has(parts: readonly Part[], {content}: Part): boolean {
  return parts.some((part) => part.content === content)
}
