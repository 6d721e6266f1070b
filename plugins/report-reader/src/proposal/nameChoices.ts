import type {UnmatchedName} from './UnmatchedName.ts'

/** What a person chose for names that the dataset does not have: the id of a document, or a new one. */
export type NameChoices = Readonly<Record<string, string>>

/** The choice that a document of this name is created. */
export const CREATE_NAME = 'new'

/** Under which a choice for a name is kept. */
export function nameKey({kind, name}: Pick<UnmatchedName, 'kind' | 'name'>): string {
  return `${kind} ${name}`
}

/** The type of document that a name of a report is of. */
export function typeOfName(
  kind: UnmatchedName['kind'],
): 'agency' | 'capital' | 'meeting' | 'topic' {
  return kind === 'missionGroup' ? 'topic' : kind
}

/** Whether a document can be made of a name alone, to be completed later. */
export function canCreate(kind: UnmatchedName['kind']): boolean {
  return kind === 'agency' || kind === 'capital' || kind === 'missionGroup'
}
