import {afterAll, expect, test} from 'vitest'

import type {SEARCH_QUERY_RESULT} from './sanity.types.ts'
import {SEARCH_QUERY} from './search.ts'
import {openContent} from './testQueries.ts'

const {ask, close} = openContent()
afterAll(close)

const page = {lang: 'th', from: 0, to: 20}

async function found(query: string): Promise<unknown> {
  return ask(`${SEARCH_QUERY}{total, "ids": results[]._id}`, {...page, query})
}

test.each([
  [
    'มหานคร',
    [
      'capital-bangkok',
      'project-city-for-all',
      'project-older-people-care',
      'project-sport-school',
      'meeting-mgmac-7',
      'presentation-mgmac-7-bangkok',
      'session-mgmac-7-leaders',
      'session-mgmac-7-som',
    ],
  ],
  [
    'ผู้สูงอายุ',
    [
      'project-older-people-care',
      'presentation-mgmac-7-singapore',
      'declaration-bangkok-2019',
      'meeting-mgmac-7',
      'session-mgmac-7-som',
    ],
  ],
  ['หัวตะเข้', ['presentation-mgmac-7-bangkok']],
  ['ageing', ['presentation-mgmac-7-singapore', 'meeting-mgmac-7', 'session-mgmac-7-som']],
  ['GREEN depot', ['presentation-mgmac-7-bandar-seri-begawan']],
  ['flood drainage', ['presentation-mgmac-7-phnom-penh']],
  ['4271/2562', ['meeting-mgmac-7']],
  ['zebra', []],
])('%s', async (query, ids) => {
  expect(await found(query)).toEqual({total: ids.length, ids})
})

test('a word in a title comes before a word in the text', async () => {
  expect(await ask(`${SEARCH_QUERY}.results[]._id`, {...page, query: 'อาเซียน', to: 2})).toEqual([
    'project-asean-youth-camp',
    'meeting-mgmac-7',
  ])
})

test('a sara am in two characters, as pasted from PDF, finds the same', async () => {
  const expected = await found('เมืองสำหรับทุกคน')
  expect(expected).toEqual({
    total: 3,
    ids: ['project-city-for-all', 'declaration-bangkok-2019', 'meeting-mgmac-7'],
  })
  expect(await found('เมืองส\u0E4D\u0E32หรับทุกคน')).toEqual(expected)
})

test('the answer is in the language that is asked for, whatever the words', async () => {
  const expected: SEARCH_QUERY_RESULT = {
    total: 1,
    results: [
      {
        _id: 'presentation-mgmac-7-phnom-penh',
        _type: 'presentation',
        slug: 'mgmac-7-phnom-penh',
        title: 'Master plan for flood management',
        summary:
          'Phnom Penh presented its master plan for flood management, which gives the city more drainage capacity and protects it from floods.',
        _score: 1,
      },
    ],
  }
  expect(await ask(SEARCH_QUERY, {...page, lang: 'en', query: 'ระบายน้ำ'})).toEqual(expected)
})

test('pages do not overlap', async () => {
  const pages = await Promise.all(
    [0, 3, 6, 9].map((from) =>
      ask(`${SEARCH_QUERY}.results[]._id`, {lang: 'th', query: 'มหานคร', from, to: from + 3}),
    ),
  )
  expect(pages).toEqual([
    ['capital-bangkok', 'project-city-for-all', 'project-older-people-care'],
    ['project-sport-school', 'meeting-mgmac-7', 'presentation-mgmac-7-bangkok'],
    ['session-mgmac-7-leaders', 'session-mgmac-7-som'],
    [],
  ])
})
