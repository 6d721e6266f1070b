import type {Mutation} from '@capitals/translation'
import type {SanityClient} from 'sanity'

/** Sends changes as one transaction. Returns what went wrong, in the lake's words. */
export async function commit(
  client: SanityClient,
  mutations: readonly Mutation[],
): Promise<string | undefined> {
  try {
    await client.request({
      method: 'POST',
      url: `/data/mutate/${client.config().dataset}`,
      body: {mutations},
    })
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
