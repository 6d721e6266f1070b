import {ClientError, type SanityClient} from '@sanity/client'

import {ScriptError} from '../lib/ScriptError.ts'
import type {PlannedTransaction} from './planTransactions.ts'

const OTHER_REVISION = /unexpected revision/

type StoredDocument = Record<string, unknown>

/**
 * Sends a transaction to the lake, which checks it; a dry run is checked alike and changes nothing.
 *
 * @returns the documents as the transaction leaves them, by id; one that it deletes has none
 * @throws ScriptError when a document is no longer as it was read
 */
export async function commitTransaction(
  client: SanityClient,
  {mutations, ids}: PlannedTransaction,
  dryRun: boolean,
): Promise<Map<string, StoredDocument>> {
  try {
    const answer: unknown = await client.request({
      method: 'POST',
      url: `/data/mutate/${client.config().dataset}`,
      query: {
        dryRun: String(dryRun),
        returnIds: 'true',
        returnDocuments: String(dryRun),
        autoGenerateArrayKeys: 'true',
      },
      body: {mutations},
    })
    const left = new Map<string, StoredDocument>()
    for (const {id, document} of resultsOf(answer)) {
      if (document) left.set(id, document)
      else left.delete(id)
    }
    return left
  } catch (error) {
    if (!(error instanceof ClientError) || !OTHER_REVISION.test(error.message)) throw error
    const [reason = ''] = error.message.split(':\n')
    throw new ScriptError(
      `Conflict: ${reason}.\nSomeone wrote while the migration ran: nothing of this transaction was written (${ids.join(', ')}). Run the migration again: what it has done already stays done.`,
      {cause: error},
    )
  }
}

function resultsOf(answer: unknown): {id: string; document: StoredDocument | undefined}[] {
  if (!isRecord(answer) || !Array.isArray(answer['results'])) {
    throw new ScriptError('The lake answered a transaction without its results.')
  }
  return answer['results'].filter(isRecord).map(({id, document}) => ({
    id: String(id),
    document: isRecord(document) ? document : undefined,
  }))
}

function isRecord(value: unknown): value is StoredDocument {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
