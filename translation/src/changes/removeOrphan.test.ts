import {expect, test} from 'vitest'

import {deriveStatus} from '../deriveStatus.ts'
import {findOrphans} from '../findOrphans.ts'
import type {StoredDocument} from '../StoredDocument.ts'
import {applyMutations, Conflict} from '../testApply.ts'
import {localized, testBlock, testMeeting} from '../testDocument.ts'
import {TranslationError} from '../TranslationError.ts'
import {removeOrphan} from './removeOrphan.ts'
import {whatBecomesStale} from './sourceChanges.ts'

const note = localized('Text', {th: ' ', en: 'Nobody translates what is not there'})
const one = testBlock('b1', 'One')
const gone = testBlock('gone', 'Gone')
const gap = testBlock('gap', '')

const body = (...en: (typeof one)[]) =>
  localized('RichText', {th: [testBlock('b1', 'หนึ่ง'), gap, testBlock('b2', '')], en})

function removed(store: ReadonlyMap<string, StoredDocument>, id: string) {
  const [published, draft] = [store.get('meeting-1'), store.get('drafts.meeting-1')]
  const documents = {...(published && {published}), ...(draft && {draft})}
  return removeOrphan({id, language: 'en', documents})
}

test('translations of what was removed or emptied are told, and of nothing else', () => {
  const two = testBlock('b2', 'Two')
  const document = testMeeting({body: body(one, gap, gone, two, {...gone, style: 'h3'})})
  expect(findOrphans(document, 'en')).toEqual([
    {
      id: 'venues[a].note',
      path: ['venues', {_key: 'a'}, 'note'],
      value: 'Nobody translates what is not there',
    },
    {id: 'body#gone', path: ['body'], block: 'gone', value: gone},
    {id: 'body#b2', path: ['body'], block: 'b2', value: two},
  ])
  expect(findOrphans(document, 'vi')).toEqual([])
  expect(deriveStatus(document, new Map(), ['en', 'vi']).languages).toMatchObject([
    {
      language: 'en',
      review: ['title', 'body#b1'],
      orphans: ['venues[a].note', 'body#gone', 'body#b2'],
    },
    {language: 'vi', orphans: []},
  ])
})

test('a block goes alone, the last one with its language, a line always', () => {
  const store = new Map([['meeting-1', testMeeting({body: body(one, gap, gone)})]])
  expect(removed(store, 'body#gone')).toEqual([
    {
      patch: {
        id: 'meeting-1',
        ifRevisionID: 'r1',
        unset: ['body[_key=="en"].value[_key=="gone"]'],
      },
    },
  ])
  expect(applyMutations(store, removed(store, 'body#gone')).get('meeting-1')?.['body']).toEqual(
    body(one, gap),
  )
  const last = new Map([['meeting-1', testMeeting({body: body(gap, gone)})]])
  expect(applyMutations(last, removed(last, 'body#gone')).get('meeting-1')?.['body']).toEqual(
    body().slice(0, 1),
  )
  expect(
    applyMutations(last, removed(last, 'venues[a].note')).get('meeting-1')?.['venues'],
  ).toMatchObject([{_key: 'a', note: localized('Text', {th: ' '})}])
})

test('it is taken out of the draft alone where what is published still has its source', () => {
  const published = testMeeting()
  const draft = testMeeting({
    _id: 'drafts.meeting-1',
    title: localized('String', {th: '', en: 'The meeting'}),
  })
  const store = new Map([published, draft].map((document) => [document._id, document]))
  const after = applyMutations(store, removed(store, 'title'), 'r2')
  expect([...after.values()]).toEqual([
    published,
    {...draft, _rev: 'r2', title: localized('String', {th: ''})},
  ])
  const both = new Map(store).set('meeting-1', {...draft, _id: 'meeting-1'})
  const changes = removed(both, 'title')
  expect([...applyMutations(both, changes).values()].map(({title}) => title)).toEqual([
    localized('String', {th: ''}),
    localized('String', {th: ''}),
  ])
  for (const changed of both.values()) {
    const moved = new Map(both).set(changed._id, {...changed, _rev: 'other'})
    expect(() => applyMutations(moved, changes)).toThrow(Conflict)
  }
})

test('a text that has its source stays', () => {
  const store = new Map([['meeting-1', testMeeting()]])
  for (const id of ['title', 'body#b1', 'nothing']) {
    expect(() => removed(store, id)).toThrow(TranslationError)
  }
})

test('the author is told before publishing what loses its source, in every language, once', () => {
  const title = (th: string) => localized('String', {th, en: 'The meeting', vi: 'Hội nghị'})
  const before = testMeeting({title: title('การประชุม')})
  const after = testMeeting({title: title('')})
  const lost = ['en', 'vi'].map((language) => ({
    kind: 'orphan',
    language,
    unit: {id: 'title', path: ['title'], value: language === 'en' ? 'The meeting' : 'Hội nghị'},
  }))
  expect(whatBecomesStale(before, after, [])).toEqual(lost)
  expect(whatBecomesStale(after, after, [])).toEqual([])
  const first = testMeeting({title: title(''), venues: [{_key: 'a', note}]})
  expect(whatBecomesStale(undefined, first, []).map(({unit}) => unit.id)).toEqual([
    'title',
    'venues[a].note',
    'title',
  ])
})
