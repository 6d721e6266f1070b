import type {FactKind, ProposalType} from '../reader/index.ts'

const LEVELS = [
  'senior-officials',
  'leaders',
  'plenary',
  'side-event',
  'study-visit',
  'bilateral',
] as const
const PROJECT_STATUSES = [
  'proposed',
  'agreed',
  'approved',
  'under-way',
  'completed',
  'stopped',
] as const
const ROLES = ['host', 'member', 'observer'] as const
const PILLARS = [
  'asean-political-security-community',
  'asean-economic-community',
  'asean-socio-cultural-community',
] as const
const DECLARATION_STATUSES = ['draft', 'adopted', 'signed'] as const

/** A value of a field with a fixed list of them. */
export type Choice =
  | (typeof LEVELS)[number]
  | (typeof PROJECT_STATUSES)[number]
  | (typeof DECLARATION_STATUSES)[number]
  | (typeof ROLES)[number]
  | (typeof PILLARS)[number]
  | 'multilateral'
  | 'proposes'
  | 'agrees'
  | 'true'
  | 'false'

/** The values among which a fact is one; nothing where it is free text. */
export function choicesOf(kind: FactKind, type: ProposalType): readonly Choice[] | undefined {
  switch (kind) {
    case 'level':
      return LEVELS
    case 'framework':
      return ['bilateral', 'multilateral']
    case 'role':
      return ROLES
    case 'pillar':
      return PILLARS
    case 'position':
      return ['proposes', 'agrees']
    case 'openToCapitals':
      return ['true', 'false']
    case 'status':
      return type === 'declaration' ? DECLARATION_STATUSES : PROJECT_STATUSES
    default:
      return undefined
  }
}

const CAPITALS: ReadonlySet<FactKind> = new Set([
  'capital',
  'coHost',
  'hostCapital',
  'leadCapital',
  'nextChair',
  'participant',
  'partner',
  'supporter',
])

export function isCapitalKind(kind: FactKind): boolean {
  return CAPITALS.has(kind)
}

const DAYS: ReadonlySet<FactKind> = new Set([
  'startDate',
  'endDate',
  'preparationStart',
  'signedOn',
])

export function isDayKind(kind: FactKind): boolean {
  return DAYS.has(kind)
}
