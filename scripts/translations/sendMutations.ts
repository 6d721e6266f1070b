import {ClientError, type SanityClient} from '@sanity/client'

import {ScriptError} from '../lib/ScriptError.ts'

/**
 * Sends a transaction to the lake, which does it whole or not at all; a dry run is checked alike and
 * changes nothing.
 *
 * @param conflict what to say then
 * @returns the id of the transaction, which is the revision of what it wrote
 * @throws ScriptError when a document is no longer as it was read
 */
export async function sendMutations(
  client: SanityClient,
  mutations: readonly unknown[],
  dryRun: boolean,
  conflict = 'Somebody wrote while the file was imported: nothing was written. Import it again.',
): Promise<string> {
  try {
    const answer = await client.request<{transactionId?: string}>({
      method: 'POST',
      url: `/data/mutate/${client.config().dataset}`,
      query: {dryRun: String(dryRun), visibility: 'async'},
      body: {mutations},
    })
    return answer.transactionId ?? ''
  } catch (error) {
    if (!(error instanceof ClientError) || error.statusCode !== 409) throw error
    throw new ScriptError(conflict, {cause: error})
  }
}
