import type {InitialValueResolverContext, Reference} from 'sanity'

type Context = Pick<InitialValueResolverContext, 'getClient'>

/**
 * A reference to the document that a parameter names, of the type that it is called by. Weak until
 * that is published, as the Studio's own input makes it: a strong one to a document that is not
 * there is refused.
 */
export async function linkedReference(
  type: string,
  params: Record<string, string> | undefined,
  {getClient}: Context,
): Promise<Reference | undefined> {
  const id = params?.[type]
  if (!id) return undefined
  const client = getClient({apiVersion: '2025-02-19'}).withConfig({perspective: 'published'})
  const isPublished = await client.fetch<boolean>('defined(*[_id == $id][0]._id)', {id})
  const reference = {_type: 'reference', _ref: id}
  return isPublished ? reference : {...reference, _weak: true, _strengthenOnPublish: {type}}
}
