import {describe, expect, test} from 'vitest'

import type {Access} from '../access/Identity.ts'
import type {SanityDocument} from '../documents/SanityDocument.ts'
import {randomDocument} from '../query/randomQueries.ts'
import {createRandom, type Random} from '../query/seededRandom.ts'
import {createViewSet} from './createViewSet.ts'
import {createMemoryDataset} from './memoryDataset.ts'
import {DRAFTS, parsePerspective, PUBLISHED, RAW, type Perspective} from './perspectives.ts'
import type {View} from './View.ts'

const all: Access = {
  readKey: 'all',
  readsAll: true,
  can: () => true,
  canSome: () => true,
  mayChange: () => true,
}
const cities: Access = {
  readKey: 'cities',
  readsAll: false,
  can: (_, document) => document._type === 'city',
  canSome: () => true,
  mayChange: () => true,
}

const TYPES = ['city', 'meeting', 'project', 'person']
const PATHS = [['rank'], ['slug', 'current'], ['date']]
const KEYS = ['sone', 'stwo', 'n1', 'ntrue', 's1', 's2026-01-10']

function document(id: string): SanityDocument {
  return {
    _id: id,
    _type: 'city',
    _rev: 'r',
    _createdAt: '2026-01-01T00:00:00Z',
    _updatedAt: '2026-01-01T00:00:00Z',
  }
}

function randomId(random: Random): string {
  const id = random.pick(['a', 'b', 'c', 'd'])
  return random.pick([id, id, `drafts.${id}`, `versions.r1.${id}`, `versions.r2.${id}`])
}

function randomVersion(random: Random): SanityDocument {
  return {...randomDocument(random), _id: randomId(random)}
}

/** Everything that a view can be asked, so that its indexes are there and can be compared. */
function shownBy(view: View): unknown {
  const ids = view.documents.map(({_id}) => _id)
  return {
    documents: view.documents,
    byId: ids.map((id) => view.byId(id)),
    types: TYPES.map((type) => view.byType(type)),
    references: ['a', 'b', 'drafts.a', 'k'].map((id) => view.byReference(id)),
    exact: view.referencesExact,
    versions: ['a', 'b', 'zz'].map((id) => view.versionsOf(id)),
    fields: PATHS.map((path) => KEYS.map((key) => view.equalityIndex(path).get(key))),
    ordered: TYPES.map((type) => PATHS.map((path) => view.orderedIndex(type, path).documents)),
  }
}

const perspectives: Perspective[] = [
  RAW,
  PUBLISHED,
  DRAFTS,
  parsePerspective('r1'),
  parsePerspective(['r2', 'r1', 'drafts']),
]

describe('a view that is kept up to date', () => {
  test.each([1, 2, 3])('shows the same as one built anew, seed %i', (seed) => {
    const random = createRandom(seed)
    const dataset = createMemoryDataset([])
    const clock = {now: () => 0}
    const kept = createViewSet({dataset, clock})
    const views = perspectives.flatMap((perspective) =>
      [all, cities].map((access) => ({perspective, access, view: kept.view(perspective, access)})),
    )
    for (const {view} of views) shownBy(view)
    for (let turn = 0; turn < 60; turn++) {
      const changes: Record<string, SanityDocument | undefined> = {}
      for (let index = 0; index <= random.int(3); index++) {
        const document = randomVersion(random)
        changes[document._id] = random.chance(0.3) ? undefined : document
      }
      dataset.write(changes)
      const fresh = createViewSet({dataset, clock})
      for (const {perspective, access, view} of views) {
        expect(shownBy(view)).toEqual(shownBy(fresh.view(perspective, access)))
      }
      fresh.close()
    }
  })
})

describe('perspectives', () => {
  const cases: [string | string[], Perspective][] = [
    ['raw', RAW],
    ['published', PUBLISHED],
    ['drafts', DRAFTS],
    ['previewDrafts', DRAFTS],
    ['r1', {key: 'r1', raw: false, layers: ['r1']}],
    ['r1,previewDrafts,published', {key: 'r1,drafts', raw: false, layers: ['r1', 'drafts']}],
    [['published', 'r1'], PUBLISHED],
  ]
  test.each(cases)('%j', (value, perspective) => {
    expect(parsePerspective(value)).toEqual(perspective)
  })

  test.each(['', 'r 1', 'a.b', 'r1,raw', Array.from({length: 60}, (_, index) => `r${index}`)])(
    '%j is refused',
    (value) => {
      expect(() => parsePerspective(value)).toThrow(/perspective/)
    },
  )
})

describe('views', () => {
  test('are shared by who may read the same, and share their documents', () => {
    const dataset = createMemoryDataset([document('a')])
    const views = createViewSet({dataset, clock: {now: () => 0}})
    const published = views.view(PUBLISHED, all)
    expect(views.view(PUBLISHED, {...all})).toBe(published)
    expect(views.view(PUBLISHED, cities)).not.toBe(published)
    expect(views.view(DRAFTS, all).byId('a')).toBe(published.byId('a'))
    expect(views.view(RAW, all).byId('a')).toBe(dataset.documents.get('a'))
  })

  test('are dropped when there are too many of them, or when nobody asks for them', () => {
    let now = 0
    const dataset = createMemoryDataset([document('a')])
    const views = createViewSet({dataset, clock: {now: () => now}, maxViews: 2, idle: 100})
    const dropped: string[] = []
    views.onDrop(({key}) => dropped.push(key))
    views.view(RAW, all)
    views.view(PUBLISHED, all)
    views.view(RAW, all)
    views.view(DRAFTS, all)
    expect(dropped).toEqual(['published\u0000all'])
    now = 90
    const drafts = views.view(DRAFTS, all)
    now = 150
    dataset.write({'drafts.a': document('drafts.a')})
    expect(dropped).toEqual(['published\u0000all', 'raw\u0000all'])
    expect(drafts.byId('a')?.['_originalId']).toBe('drafts.a')
  })

  test('count their changes', () => {
    const dataset = createMemoryDataset([document('a')])
    const view = createViewSet({dataset, clock: {now: () => 0}}).view(PUBLISHED, all)
    dataset.write({'drafts.a': document('drafts.a')})
    expect(view.version).toBe(0)
    dataset.write({a: undefined})
    expect(view.version).toBe(1)
  })
})
