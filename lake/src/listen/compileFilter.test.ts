import {evaluateSync, parse} from 'groq-js'
import {describe, expect, it, test} from 'vitest'

import type {SanityDocument} from '../documents/SanityDocument.ts'
import {randomDocument, randomQuery} from '../query/randomQueries.ts'
import {createRandom} from '../query/seededRandom.ts'
import {compileFilter} from './compileFilter.ts'
import {DocumentBatch} from './DocumentBatch.ts'
import {concerns, type Interest} from './Interest.ts'
import {listenSources} from './listenSources.ts'

const SEED = 20_261_124
const clock = {now: () => 0}
/** Milliseconds: what is found is asked here, not how fast on a busy machine. */
const UNLIMITED = 60_000

/** Whether a part of the query finds the document where there is no other. */
function isFound(query: string, params: Record<string, unknown>, document: SanityDocument) {
  const options = {
    params,
    dataset: [document],
    identity: 'ada',
    timestamp: new Date(0),
    dereference: ({_ref}: {_ref: string}) => (_ref === document._id ? document : undefined),
  }
  return listenSources(parse(query, {params})).some((source) => {
    const found: unknown = evaluateSync(source, options).data
    return Array.isArray(found) && found.length > 0
  })
}

describe('a filter over a batch finds what groq-js finds in each document', () => {
  test.each([0, 1, 2])('random queries and documents, round %i', (round) => {
    const random = createRandom(SEED + round)
    let compared = 0
    for (let turn = 0; turn < 400; turn++) {
      const documents = new Map<string, SanityDocument>()
      for (let index = random.int(8); index >= 0; index--) {
        const document = randomDocument(random)
        documents.set(document._id, document)
      }
      const {query, params} = randomQuery(random, 1)
      if (listenSources(parse(query, {params})).length === 0) continue
      const filter = compileFilter(query, {params, identity: 'ada', clock, time: UNLIMITED})
      const found = filter.matching(new DocumentBatch([...documents.values()]))
      const expected = [...documents.values()].filter((one) => isFound(query, params, one))
      expect({query, params, found: [...found].toSorted()}).toEqual({
        query,
        params,
        found: expected.map(({_id}) => _id).toSorted(),
      })
      const {interest} = filter
      const overlooked = expected.filter((one) => interest && !isConcerned(interest, one))
      expect({query, overlooked}).toEqual({query, overlooked: []})
      compared += expected.length
    }
    expect(compared).toBeGreaterThan(100)
  })
})

function isConcerned(interest: Interest, {_id, _type}: SanityDocument): boolean {
  const named = concerns({...interest, types: new Set()}, _id)
  return named || interest.types.has(_type)
}

const ids = (...of: string[]) => ({ids: new Set(of), groups: new Set(), types: new Set()})
const types = (...of: string[]) => ({ids: new Set(), groups: new Set(), types: new Set(of)})

describe('the documents that a filter could be about', () => {
  it.each([
    ['*[_id == "a" || _id == "drafts.a"]', ids('a', 'drafts.a')],
    ['*[_id in $ids]', ids('x', 'y')],
    ['*[_type == "city" && _id == $ids[0]]{title}', ids('x')],
    ['*[_type in ["city", "meeting"]] | order(title)[0...10]', types('city', 'meeting')],
    ['[*[_type == "city"], *[_id == "a"]]', {...types('city'), ids: new Set(['a'])}],
    ['*[sanity::versionOf("a")]._id', {...ids(), groups: new Set(['a'])}],
    ['*[_id == "a" || title == "b"]', undefined],
    ['*[references("a")]', undefined],
    ['*[_type == "city" && dateTime(now()) > dateTime(date)]', undefined],
    ['*', undefined],
  ])('%s', (query, interest) => {
    const filter = compileFilter(query, {params: {ids: ['x', 'y']}, identity: 'ada', clock})
    expect(filter.interest).toEqual(interest)
  })
})
