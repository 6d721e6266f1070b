import type {SanityClient} from '@sanity/client'
import {validateDocument} from 'sanity'

import {type CheckLine, linesOf} from '../completeness/checklist.ts'
import {isObjectType} from '../schema/schemaKinds.ts'
import {publishedId} from '../values.ts'
import type {StoredDraft} from './draftsOf.ts'
import {referencedIds} from './referencedIds.ts'

/** A draft that cannot be published, and what is wrong in which of its fields. */
export interface FaultyDraft {
  draft: StoredDraft
  errors: CheckLine[]
}

type Options = Parameters<typeof validateDocument>[0]

/**
 * Checks drafts by the rules of the schema as the Studio does before it publishes one. What is
 * published together may refer to each other.
 *
 * @returns those with errors
 */
export async function checkDrafts(
  drafts: readonly StoredDraft[],
  client: SanityClient,
  studio: Required<Pick<Options, 'workspace' | 'currentUser'>>,
): Promise<FaultyDraft[]> {
  const together = new Set(drafts.map(({_id}) => publishedId(_id)))
  const ids = referencedIds(drafts).filter((id) => !together.has(id))
  const published = await client.fetch<string[]>(
    '*[_id in $ids]._id',
    {ids},
    {perspective: 'published'},
  )
  const there = new Set([...together, ...published])
  const checked = await Promise.all(
    drafts.map(async (draft) => {
      const markers = await validateDocument({
        ...studio,
        document: draft,
        getDocumentExists: ({id}) => Promise.resolve(there.has(id)),
      })
      const type = studio.workspace.schema.get(draft._type)
      return {draft, errors: isObjectType(type) ? linesOf(type, draft, markers, 'error') : []}
    }),
  )
  return checked.filter(({errors}) => errors.length > 0)
}
