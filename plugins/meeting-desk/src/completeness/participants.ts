import {isRecord, textOf} from '../values.ts'

/** The capitals that take part in a meeting, each once: its host, co-hosts, and whoever else does. */
export function participants(meeting: Readonly<Record<string, unknown>>): string[] {
  const {hostCapital, coHosts, participatingCapitals} = meeting
  const references = [hostCapital, coHosts, participatingCapitals].flat()
  const ids = references.flatMap((reference) =>
    isRecord(reference) ? (textOf(reference['_ref']) ?? []) : [],
  )
  return [...new Set(ids)]
}
