import type {InitialValueResolverContext, Reference} from 'sanity'

type Context = Pick<InitialValueResolverContext, 'getClient'>

/**
 * A reference to the meeting that a list shows. Weak until the meeting is published, as the
 * Studio's own input makes it: a strong one to a document that is not there is refused.
 */
export async function meetingReference(
  params: Record<string, string> | undefined,
  {getClient}: Context,
): Promise<Reference | undefined> {
  const id = params?.['meeting']
  if (!id) return undefined
  const client = getClient({apiVersion: '2025-02-19'}).withConfig({perspective: 'published'})
  const isPublished = await client.fetch<boolean>('defined(*[_id == $id][0]._id)', {id})
  const reference = {_type: 'reference', _ref: id}
  return isPublished
    ? reference
    : {...reference, _weak: true, _strengthenOnPublish: {type: 'meeting'}}
}
