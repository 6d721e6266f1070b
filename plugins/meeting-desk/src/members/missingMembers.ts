import {isRecord, recordsOf} from '../values.ts'

declare module 'sanity' {
  // The parameter must be named as the Studio's types name it.
  // oxlint-disable-next-line no-unused-vars
  interface ArrayOptions<V = unknown> {
    /** of a list of references: a button for each document that is not in it */
    offerAll?: boolean
  }
}

/** A document that may be referred to, and what it is called. */
export interface Candidate {
  id: string
  name: string
}

/** A reference in a list. Its key is the id, so that two people who add the same one add one key. */
export interface MemberReference {
  _key: string
  _type: 'reference'
  _ref: string
}

/** What a list of references does not hold yet, in the order of `candidates`. */
export function missingMembers(candidates: readonly Candidate[], value: unknown): Candidate[] {
  const there = new Set(recordsOf(value).map(({_ref}) => _ref))
  return candidates.filter(({id}) => !there.has(id))
}

export function memberReferences(candidates: readonly Candidate[]): MemberReference[] {
  return candidates.map(({id}) => ({_key: id, _type: 'reference', _ref: id}))
}

/** Whether a type of the schema asks for its candidates to be offered: `options.offerAll`. */
export function offersAll(type: unknown): boolean {
  return isRecord(type) && isRecord(type['options']) && type['options']['offerAll'] === true
}
