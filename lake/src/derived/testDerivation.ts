import {isDraftId, publishedId} from '../documents/documentIds.ts'
import type {SanityDocument} from '../documents/SanityDocument.ts'
import type {Derivation, GetDocument} from './Derivation.ts'

/** Fails for a document whose `n` is this. */
export const FAILING = 13
/** Gives what is no JSON for it. */
export const BROKEN = 14
/** Gives nothing for it. */
export const NOTHING = 15

/**
 * `sum-x` and `drafts.sum-x`, what `x` or its draft counts together with `plus.x`; of what begins with
 * `sum-` itself there is none.
 */
export const sums: Derivation = {
  name: 'sums',
  owns: (id) => publishedId(id).startsWith('sum-'),
  targets({_id}) {
    const id = publishedId(_id)
    if (id.startsWith('sum-') || (id.includes('.') && !id.startsWith('plus.'))) return []
    if (!id.startsWith('plus.')) return [sumId(_id)]
    const of = id.slice('plus.'.length)
    return [sumId(of), sumId(`drafts.${of}`)]
  },
  derive(id, get) {
    const of = id.replace('sum-', '')
    const document = get(of)
    if (!document) return undefined
    const n = countOf(document)
    if (n === FAILING) throw new Error('thirteen')
    if (n === NOTHING) return undefined
    return {
      _id: id,
      _type: 'sum',
      of: {_type: 'reference', _ref: publishedId(of), _weak: true},
      title: document['title'] ?? null,
      n: n === BROKEN ? Number.NaN : n + plus(of, get),
      isDraft: isDraftId(id),
    }
  },
}

function sumId(id: string): string {
  return isDraftId(id) ? `drafts.sum-${publishedId(id)}` : `sum-${id}`
}

function plus(id: string, get: GetDocument): number {
  const document = get(`plus.${publishedId(id)}`)
  return document ? countOf(document) : 0
}

function countOf({n}: SanityDocument): number {
  return typeof n === 'number' ? n : 0
}
