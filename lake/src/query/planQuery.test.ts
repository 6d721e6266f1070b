import {evaluateSync, parse} from 'groq-js'
import {describe, expect, test} from 'vitest'

import type {SanityDocument} from '../documents/SanityDocument.ts'
import {DatasetText} from '../views/DatasetText.ts'
import {View} from '../views/View.ts'
import {Evaluation} from './Evaluation.ts'
import {PlanCache} from './PlanCache.ts'
import {randomDocument, randomQuery} from './randomQueries.ts'
import {createRandom} from './seededRandom.ts'

const SEED = 20_261_124

const plans = new PlanCache()

function unplanned(query: string, params: Record<string, unknown>, view: View): unknown {
  const byId = new Map(view.documents.map((document) => [document._id, document]))
  return evaluateSync(parse(query, {params}), {
    params,
    dataset: view.documents,
    identity: 'ada',
    timestamp: new Date(0),
    dereference: ({_ref}) => byId.get(_ref),
  }).data
}

function planned(query: string, params: Record<string, unknown>, view: View): unknown {
  const {plan} = plans.get(query, params)
  const text = new DatasetText(new Map(view.documents.map((one) => [one._id, one])))
  const context = {
    view,
    text,
    params,
    identity: 'ada',
    timestamp: new Date(0),
    budget: Infinity,
    few: view.version % 2 === 0 ? 1 : 64,
  }
  return new Evaluation(plan, context).run()
}

describe('a planned query gives what groq-js gives, to the letter', () => {
  test.each([0, 1, 2])('random queries on random documents, round %i', (round) => {
    const random = createRandom(SEED + round)
    let view = new View('random', [])
    for (let turn = 0; turn < 800; turn++) {
      if (turn % 100 === 0) {
        const documents = new Map<string, SanityDocument>()
        const size = random.int(turn % 300 === 0 ? 50 : 12)
        for (let index = 0; index < size; index++) {
          const document = randomDocument(random)
          documents.set(document._id, document)
        }
        view = new View('random', [...documents.values()])
      }
      const changed = randomDocument(random)
      view.put(changed._id, random.chance(0.3) ? undefined : changed)
      const {query, params} = randomQuery(random, view.documents.length < 10 ? 2 : 1)
      const expected = JSON.stringify(unplanned(query, params, view))
      const actual = JSON.stringify(planned(query, params, view))
      if (actual !== expected) {
        expect({seed: SEED + round, query, params, result: actual}).toEqual({
          seed: SEED + round,
          query,
          params,
          result: expected,
        })
      }
    }
    expect(view.version).toBeGreaterThan(0)
  })
})
