import {certainRepairs} from './certainRepairs.ts'
import type {ThaiReason} from './ThaiFinding.ts'

const CERTAIN: ReadonlySet<ThaiReason> = new Set(certainRepairs.map(({reason}) => reason))

/** Whether `cleanThaiText` repairs what has this reason. */
export function isCertain(reason: ThaiReason): boolean {
  return CERTAIN.has(reason)
}
