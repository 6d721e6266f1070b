import type {SanityClient} from 'sanity'

import {createPlan} from '../proposal/createPlan.ts'
import type {DocumentPlan} from '../proposal/planDocuments.ts'

/** Creates all drafts of a plan in one transaction, or none; resolves to the revision they all got. */
export async function createDrafts(client: SanityClient, plan: DocumentPlan): Promise<string> {
  const {create} = createPlan(plan)
  const mutations = create.map(({create: document}) => ({create: {...document}}))
  const {transactionId} = await client.mutate(mutations, {returnDocuments: false})
  return transactionId
}

/** Which of the created drafts are still as they were created, and which are not. */
export interface DraftStates {
  readonly present: readonly string[]
  /** Changed since, or no draft any more. */
  readonly changed: readonly string[]
}

export async function lookAtDrafts(
  client: SanityClient,
  ids: readonly string[],
  revision: string,
): Promise<DraftStates> {
  const drafts = ids.map((id) => `drafts.${id}`)
  const rows = await client.fetch<{_id: string; _rev: string}[]>(
    '*[_id in $drafts] | order(_id) {_id, _rev}',
    {drafts},
    {perspective: 'raw'},
  )
  const revisions = new Map(rows.map(({_id, _rev}) => [_id, _rev]))
  return {
    present: drafts.filter((id) => revisions.has(id)),
    changed: drafts.filter((id) => revisions.get(id) !== revision),
  }
}

/** Removes drafts by their ids in one transaction. */
export async function removeDrafts(client: SanityClient, drafts: readonly string[]): Promise<void> {
  if (drafts.length === 0) return
  await client.mutate(
    drafts.toReversed().map((id) => ({delete: {id}})),
    {returnDocuments: false},
  )
}
