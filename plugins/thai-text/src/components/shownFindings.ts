import {isCertain, type ThaiFinding} from '../text/index.ts'

/**
 * While a person writes, the word at the caret is not finished, and what is certain is repaired when
 * the field is left: only the rest is told.
 */
export function shownFindings(
  findings: readonly ThaiFinding[],
  caret: number | undefined,
): readonly ThaiFinding[] {
  if (caret === undefined) return findings
  return findings.filter(
    ({reason, start, end}) => !isCertain(reason) && (caret < start || caret > end),
  )
}
