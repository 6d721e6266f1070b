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

describe('a planned query looks at few documents', () => {
  const documents = Array.from({length: 3000}, (_, n): SanityDocument => {
    const type = n % 3 === 0 ? 'meeting' : 'city'
    return {
      _id: `${type}-${n}`,
      _type: type,
      _rev: 'r',
      _createdAt: '',
      _updatedAt: `${n}`,
      slug: {current: `slug-${n}`},
      title: `Number ${n} of all`,
      date: `2026-${n % 50}`,
      host: {_ref: `city-${n + 1}`},
      guests: [{_ref: `city-${n + 2}`}],
    }
  })
  const view = new View('large', documents)
  const text = new DatasetText(new Map(documents.map((one) => [one._id, one])))

  const cases: [string, Record<string, unknown>?][] = [
    [
      '*[_type == "meeting" && slug.current == $slug][0]{host->, guests[]->{title}}',
      {slug: 'slug-3'},
    ],
    ['*[slug.current in $slugs]', {slugs: ['slug-3', 'slug-5']}],
    ['*[_id == "meeting-3" || slug.current == "slug-5"]'],
    ['*[_type == "meeting"] | order(date desc)[0...5]{title}'],
    ['*[_type == "meeting" && title != ""]{"by": [date]} | order(by[0] desc, title)[0...5]'],
    ['*[_type in ["meeting", "city"]] | order(_updatedAt desc)[0...5]'],
    ['*[references($id)]', {id: 'city-4'}],
    ['*[host._ref == $host && $guest in guests[]._ref]', {host: 'city-4', guest: 'city-5'}],
    ['*[_id in ["city-1", "city-2"]]{"of": *[references(^._id)]{title, "up": ^.title}}'],
    ['*[_id == "city-1"]{"of": count(*[_type == "meeting" && host._ref == ^._id])}'],
    ['*[_id == "meeting-0"]{"to": guests[]{"of": *[_id == ^._ref][0].title}}'],
    ['count(*[_type == "meeting"])'],
    ['count(*[references($id)])', {id: 'city-4'}],
    ['*[_type == "city" && title match "*777*"]{title}'],
    ['*[_type == "city" && title match text::query($q)]{title}', {q: '1777'}],
    ['*[[@, _id] match text::query($q)]{title}', {q: '1777'}],
    [
      '*|score(boost(title match text::query($q), 5), @ match text::query($q))[_score > 0]',
      {q: '1777'},
    ],
    ['*[sanity::versionOf($id)]', {id: 'city-4'}],
    ['*[_id in path("city-1")][0]'],
    ['*[_type == "city" && _id != "city-1"][0...10]'],
    ['*[0...10]'],
  ]
  test.each(cases)('%s', (query, params = {}) => {
    const {plan} = plans.get(query, params)
    const context = {view, text, params, identity: 'ada', timestamp: new Date(0), budget: 200}
    const result = new Evaluation(plan, {...context, few: 8}).run()
    expect(plan.risky).toBe(false)
    expect(JSON.stringify(result)).not.toMatch(/^(null|0|\[\])$/)
  })
})
