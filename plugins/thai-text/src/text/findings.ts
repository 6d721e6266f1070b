import type {ThaiFinding, ThaiReason} from './ThaiFinding.ts'

/** A finding for each match of a global pattern; none where the repair is what stands there. */
export function findings(
  reason: ThaiReason,
  text: string,
  pattern: RegExp,
  repair: (found: RegExpExecArray) => string | undefined,
): ThaiFinding[] {
  return Array.from(text.matchAll(pattern)).flatMap((found) => {
    const proposed = repair(found)
    if (proposed === undefined || proposed === found[0]) return []
    return [{reason, start: found.index, end: found.index + found[0].length, repair: proposed}]
  })
}
