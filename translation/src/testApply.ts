import {Mutation as SanityMutation} from '@sanity/mutator'

import type {Mutation} from './changes/Mutation.ts'
import type {StoredDocument} from './StoredDocument.ts'

/** A mutation that the lake would refuse. */
export class Conflict extends Error {}

/**
 * The documents after a transaction, as the lake makes them: with the Studio's own code, and
 * refused when a revision is not the one that was read. Documents given stay as they are.
 */
export function applyMutations(
  documents: ReadonlyMap<string, StoredDocument>,
  mutations: readonly Mutation[],
  revision = 'next',
): Map<string, StoredDocument> {
  const written = new Map(documents)
  for (const mutation of mutations) {
    if ('patch' in mutation) {
      const {ifRevisionID, ...patch} = mutation.patch
      const document = written.get(patch.id)
      if (!document) throw new Conflict(`${patch.id} is not there`)
      if (ifRevisionID !== undefined && ifRevisionID !== document._rev) {
        throw new Conflict(`${patch.id} has another revision`)
      }
      const mutations = JSON.parse(JSON.stringify([{patch}]))
      const patched: unknown = new SanityMutation({mutations}).apply(document)
      if (!isStored(patched)) throw new Error('no document is left')
      written.set(patch.id, {...patched, _rev: revision})
    } else if ('create' in mutation) {
      const {create} = mutation
      if (written.has(create._id)) throw new Conflict(`${create._id} is there`)
      written.set(create._id, {...create, _rev: revision})
    } else if ('createIfNotExists' in mutation) {
      const {createIfNotExists: created} = mutation
      if (!written.has(created._id)) written.set(created._id, {...created, _rev: revision})
    } else {
      written.delete(mutation.delete.id)
    }
  }
  return written
}

function isStored(value: unknown): value is StoredDocument {
  return typeof value === 'object' && value !== null && '_id' in value && '_type' in value
}
