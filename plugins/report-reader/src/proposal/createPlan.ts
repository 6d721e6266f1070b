import type {DocumentPlan, DraftDocument} from './planDocuments.ts'

/** Mutations in the form of Sanity's API. */
export interface CreatePlan {
  readonly create: readonly {readonly create: DraftDocument}[]
  /** Takes away what `create` made and nothing else. */
  readonly undo: readonly {readonly delete: {readonly id: string}}[]
}

/**
 * One transaction that creates all drafts, and one that removes exactly those, last first. Creating
 * fails as a whole where one of the drafts is there already.
 */
export function createPlan({documents, created, completions}: DocumentPlan): CreatePlan {
  const all = [
    ...[...created, ...documents].map(({document}) => document),
    ...completions.filter(({isChosen}) => isChosen).map(({draft}) => draft),
  ]
  return {
    create: all.map((document) => ({create: document})),
    undo: all.map(({_id}) => ({delete: {id: _id}})).toReversed(),
  }
}
