/** A name that no document in the dataset has; the person chooses or makes one. */
export interface UnmatchedName {
  readonly proposal: string
  readonly kind: 'capital' | 'agency' | 'missionGroup' | 'topic' | 'meeting'
  readonly name: string
}
