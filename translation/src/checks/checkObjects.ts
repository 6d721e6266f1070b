import {compareParts} from './compareParts.ts'
import type {Check} from './Finding.ts'
import {objectsIn} from './parts.ts'

/** Objects among the words of the source stand among those of the target, each once. */
export const checkObjects: Check = ({source, target}) =>
  compareParts('objects', 'error', objectsIn(source), objectsIn(target))
