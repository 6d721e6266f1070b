import type {SanityClient} from '@sanity/client'
import {collectMigrationMutations, type Migration} from '@sanity/migrate'
import type {SanityDocument} from 'sanity'

import {commitTransaction} from './commitTransaction.ts'
import {differences, type Difference} from './differences.ts'
import {planTransactions} from './planTransactions.ts'
import {readDocuments} from './readDocuments.ts'

export interface MigrationOptions {
  client: SanityClient
  migration: Migration
  /** nothing is written, and what would change is told */
  dryRun: boolean
  onProgress?: (counts: MigrationCounts) => void
  /** a document that a dry run would change */
  onChange?: (change: DocumentChange) => void
}

export interface DocumentChange {
  id: string
  type: string
  kind: 'create' | 'update' | 'delete'
  differences: Difference[]
}

export interface MigrationCounts {
  read: number
  changed: number
  transactions: number
}

/**
 * Runs a migration over a dataset: what it wants is written in transactions, each only as long as its
 * documents are as they were read.
 *
 * @throws ScriptError on a conflict; ClientError for what the lake refuses
 */
export async function runMigration(options: MigrationOptions): Promise<MigrationCounts> {
  const {client, migration, dryRun, onProgress, onChange} = options
  const counts = {read: 0, changed: 0, transactions: 0}
  const revisions = new Map<string, string>()

  async function* documents(): AsyncGenerator<SanityDocument, void> {
    for await (const document of readDocuments(client, migration)) {
      revisions.set(document._id, document._rev)
      counts.read++
      onProgress?.(counts)
      yield document
    }
  }

  const wanted = collectMigrationMutations(migration, documents, {
    client,
    dryRun,
    filtered: {
      getDocument: async <T extends SanityDocument>(id: string) =>
        (await client.fetch<T | null>('*[_id == $id][0]', {id})) ?? undefined,
      getDocuments: <T extends SanityDocument>(ids: string[]) =>
        client.fetch<T[]>('*[_id in $ids]', {ids}),
    },
  })
  for await (const transaction of planTransactions(wanted, revisions)) {
    if (dryRun) {
      const before = await documentsById(client, transaction.ids)
      const after = await commitTransaction(client, transaction, true)
      for (const id of new Set([...transaction.ids, ...after.keys()])) {
        const change = documentChange(id, before.get(id), after.get(id))
        if (!change) continue
        counts.changed++
        onChange?.(change)
      }
    } else {
      await commitTransaction(client, transaction, false)
      counts.changed += transaction.ids.length
    }
    counts.transactions++
    onProgress?.(counts)
  }
  return counts
}

async function documentsById(
  client: SanityClient,
  ids: string[],
): Promise<Map<string, Record<string, unknown>>> {
  const found = await client.getDocuments<Record<string, unknown>>(ids)
  return new Map(found.flatMap((document) => (document ? [[document._id, document]] : [])))
}

function documentChange(
  id: string,
  before: Record<string, unknown> | undefined,
  after: Record<string, unknown> | undefined,
): DocumentChange | undefined {
  const found = differences(before, after)
  if (found.length === 0) return undefined
  return {
    id,
    type: String((after ?? before)?.['_type']),
    kind: before ? (after ? 'update' : 'delete') : 'create',
    differences: found,
  }
}
