import type {Mutation as LakeMutation} from '@sanity/client'
import type {Mutation} from '@sanity/migrate'
import {SanityEncoder} from '@sanity/mutate'

import {ScriptError} from '../lib/ScriptError.ts'

type Encodable = Parameters<typeof SanityEncoder.encodeAll>[0][number]

/** The mutations of a migration as a lake takes them. @throws ScriptError for a path with a range */
export function encodeMutations(mutations: readonly Mutation[]): LakeMutation[] {
  return SanityEncoder.encodeAll(
    mutations.map((mutation) => {
      if (isEncodable(mutation)) return mutation
      throw new ScriptError('A migration patches a range of an array: name its members one by one.')
    }),
  )
}

/** The types of the two libraries differ in ranges, which a path may have for one of them alone. */
function isEncodable(mutation: Mutation | Encodable): mutation is Encodable {
  return (
    mutation.type !== 'patch' ||
    mutation.patches.every(({path}) => path.every((segment) => !Array.isArray(segment)))
  )
}
