import type {Glossary} from '../glossary.ts'
import type {UnitValue} from '../Unit.ts'

export type CheckKind =
  | 'empty'
  | 'numbers'
  | 'dates'
  | 'names'
  | 'links'
  | 'marks'
  | 'objects'
  | 'script'
  | 'length'
  | 'spaces'
  | 'repeats'

/** UTF-16 offsets in `plainText(value)`, the end not included. */
export interface TextRange {
  start: number
  end: number
}

/** What may be wrong with a translation. */
export interface Finding {
  /**
   * The same for as long as the same is wrong, wherever it stands: what a person said to be right is
   * remembered by it
   */
  id: string
  kind: CheckKind
  /** an error is hardly ever right; a warning may be */
  severity: 'error' | 'warning'
  /** under which the studio has its sentence */
  reason: string
  /** for the sentence */
  values: Readonly<Record<string, string>>
  source: readonly TextRange[]
  target: readonly TextRange[]
  /** what should stand in place of the first range of the target */
  suggestion?: string
}

/** What a check is told. */
export interface Texts {
  source: UnitValue
  target: UnitValue
  /** `plainText` of both */
  sourceText: string
  targetText: string
  /** of the target */
  language: string
  sourceLanguage: string
  glossary?: Glossary
}

export type Check = (texts: Texts) => Finding[]

/** A finding, whose id is made of its kind, its reason and what it is about. */
export function finding(
  kind: CheckKind,
  severity: Finding['severity'],
  reason: string,
  {
    values = {},
    source = [],
    target = [],
    suggestion,
  }: Partial<Pick<Finding, 'values' | 'source' | 'target' | 'suggestion'>> = {},
): Finding {
  const about = Object.values(values).map((value) => `:${value}`)
  return {
    id: `${kind}:${reason}${about.join('')}`,
    kind,
    severity,
    reason,
    values,
    source,
    target,
    ...(suggestion !== undefined && {suggestion}),
  }
}
