import {certainRepairs} from '../certainRepairs.ts'
import {findings} from '../findings.ts'
import type {ThaiFinding} from '../ThaiFinding.ts'

/** What `cleanThaiText` would repair, where it stands. */
export function findCertainFaults(text: string): ThaiFinding[] {
  return certainRepairs.flatMap(({reason, pattern, repair}) =>
    findings(reason, text, pattern, ([found]) => repair(found)),
  )
}
