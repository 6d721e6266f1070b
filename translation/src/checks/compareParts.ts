import {finding, type CheckKind, type Finding} from './Finding.ts'
import type {Part} from './parts.ts'

/**
 * What a source has and its translation lacks, and the other way round.
 * @param prefix of the reasons `missing` and `added`
 */
export function compareParts(
  kind: CheckKind,
  severity: Finding['severity'],
  source: readonly Part[],
  target: readonly Part[],
  reasons: {missing: string; added: string} = {missing: 'missing', added: 'added'},
): Finding[] {
  const contents = new Set([...source, ...target].map(({content}) => content))
  return [...contents].flatMap((content) => {
    const here = source.filter((part) => part.content === content)
    const there = target.filter((part) => part.content === content)
    if (here.length === there.length) return []
    const label = (here[0] ?? there[0])?.label ?? ''
    const isMissing = here.length > there.length
    return [
      finding(kind, severity, isMissing ? reasons.missing : reasons.added, {
        values: {text: label},
        source: here.map(({start, end}) => ({start, end})),
        target: there.map(({start, end}) => ({start, end})),
      }),
    ]
  })
}
