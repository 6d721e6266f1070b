import type {Mutation as LakeMutation} from '@sanity/client'
import type {Mutation, Transaction} from '@sanity/migrate'

import {encodeMutations} from './encodeMutations.ts'

/** What is written at once: all of it or nothing. */
export interface PlannedTransaction {
  mutations: LakeMutation[]
  /** the documents that it changes, each once */
  ids: string[]
}

/** Documents of one transaction; one that a migration asks for itself may have more. */
const MOST_DOCUMENTS = 50
/** Characters of JSON in one transaction, unless a single document has more. */
const MOST_CHARACTERS = 500_000

/**
 * Puts what a migration wants into transactions: the changes of a document stay together, and a
 * transaction that the migration asks for stays as it is. Each document that was read is changed
 * only as long as it is as it was read.
 *
 * @param wanted one item a document, as `collectMigrationMutations` gives them
 * @param revisions of the documents read so far, by id; read when a transaction is complete
 */
export async function* planTransactions(
  wanted: AsyncIterable<Mutation | Transaction | (Mutation | Transaction)[]>,
  revisions: ReadonlyMap<string, string>,
): AsyncGenerator<PlannedTransaction, void> {
  let batch: LakeMutation[] = []
  let size = 0
  for await (const item of wanted) {
    const items = Array.isArray(item) ? item : [item]
    const own = items.filter((one) => one.type === 'transaction')
    const mutations = encodeMutations(items.filter((one) => one.type !== 'transaction'))
    const length = JSON.stringify(mutations).length
    const full = idsOf([...batch, ...mutations]).length > MOST_DOCUMENTS
    if (batch.length > 0 && (full || size + length > MOST_CHARACTERS || own.length > 0)) {
      yield planned(batch, revisions)
      batch = []
      size = 0
    }
    batch.push(...mutations)
    size += length
    if (own.length > 0 && batch.length > 0) {
      yield planned(batch, revisions)
      batch = []
      size = 0
    }
    for (const transaction of own) {
      yield planned(encodeMutations(transaction.mutations), revisions)
    }
  }
  if (batch.length > 0) yield planned(batch, revisions)
}

function planned(
  mutations: readonly LakeMutation[],
  revisions: ReadonlyMap<string, string>,
): PlannedTransaction {
  const changed = new Set<string>()
  return {
    ids: idsOf(mutations),
    mutations: mutations.map((mutation) => {
      const id = idOf(mutation)
      const first = !changed.has(id)
      changed.add(id)
      const ifRevisionID = revisions.get(id)
      return first && ifRevisionID !== undefined && 'patch' in mutation
        ? {patch: {ifRevisionID, ...mutation.patch}}
        : mutation
    }),
  }
}

function idsOf(mutations: readonly LakeMutation[]): string[] {
  return [...new Set(mutations.map(idOf))].filter((id) => id !== '')
}

/** Empty for a document that gets its id when it is created. */
function idOf(mutation: LakeMutation): string {
  const [target = {}] = Object.values(mutation)
  const id: unknown = target._id ?? target.id
  return typeof id === 'string' ? id : ''
}
