import {expect, test} from 'vitest'

import {joinRows, readCounts, readHeads, readPlans} from './readRows.ts'

const NO_COUNTS = {missing: 0, draft: 0, review: 0, approved: 0, stale: 0, orphans: 0}

test('a document is a row as it is published, a draft where it is not yet', () => {
  const heads = readHeads([
    {_id: 'drafts.a', _type: 'topic', titles: [{language: 'th', value: 'ร่าง'}], meeting: null},
    {_id: 'a', _type: 'topic', titles: [{language: 'th', value: 'ก'}], meeting: 'm'},
    {_id: 'drafts.b', _type: 'topic', titles: null, meeting: null},
    {_id: 'versions.r.c', _type: 'topic', titles: [], meeting: null},
    {_id: 'd', _type: 'topic', titles: [], meeting: null},
    {_id: 'e', _type: 'topic', titles: [], meeting: null},
    'no document',
  ])
  const counts = readCounts([
    {
      _id: 'drafts.translationStatus-a',
      document: 'a',
      units: 3,
      languages: [{language: 'en', missing: 3}],
    },
    {
      _id: 'translationStatus-a',
      document: 'a',
      units: 2,
      languages: [{language: 'en', approved: 1, missing: 1, stale: 1, draft: null}],
    },
    {_id: 'drafts.translationStatus-b', document: 'b', units: 1, languages: []},
    {_id: 'translationStatus-d', document: 'd', units: 0, languages: []},
    {
      _id: 'translationStatus-e',
      document: 'e',
      units: 0,
      languages: [{language: 'vi', orphans: 2}],
    },
  ])
  const plans = readPlans([
    {language: 'en', document: 'a', assignee: 'mai', due: null, questions: 2},
    {language: 'en', document: 'gone', assignee: 'mai', due: '2026-12-31', questions: 0},
    {language: null, document: 'a'},
  ])
  expect(joinRows(heads, counts, plans, ['en', 'vi'])).toEqual([
    {
      id: 'a',
      type: 'topic',
      titles: {th: 'ก'},
      meeting: 'm',
      isDraft: false,
      units: 2,
      cells: {
        en: {...NO_COUNTS, approved: 1, missing: 1, stale: 1, assignee: 'mai', questions: 2},
        vi: {...NO_COUNTS, missing: 2, questions: 0},
      },
    },
    {
      id: 'b',
      type: 'topic',
      titles: {},
      meeting: undefined,
      isDraft: true,
      units: 1,
      cells: {
        en: {...NO_COUNTS, missing: 1, questions: 0},
        vi: {...NO_COUNTS, missing: 1, questions: 0},
      },
    },
    {
      id: 'e',
      type: 'topic',
      titles: {},
      meeting: undefined,
      isDraft: false,
      units: 0,
      cells: {
        en: {...NO_COUNTS, questions: 0},
        vi: {...NO_COUNTS, orphans: 2, questions: 0},
      },
    },
  ])
})
