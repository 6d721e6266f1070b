import type {Mutation} from '@capitals/translation'
import type {SanityClient} from 'sanity'

/** A mutation as it was kept, in the lake's words. */
type KeptMutation = Readonly<Record<string, unknown>>

/** Writes mutations in one transaction, or nothing; resolves to the transaction's id. */
export async function commitMutations(
  client: SanityClient,
  mutations: readonly (Mutation | KeptMutation)[],
): Promise<string> {
  const {dataset = ''} = client.config()
  const answer = await client.request<{transactionId: string}>({
    method: 'POST',
    url: `/data/mutate/${dataset}`,
    query: {visibility: 'sync', returnIds: 'false'},
    body: {mutations},
    tag: 'translation',
  })
  return answer.transactionId
}
