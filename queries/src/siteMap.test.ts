import {afterAll, expect, test} from 'vitest'

import {SITE_MAP_QUERY} from './siteMap.ts'
import {CHANGED, openContent} from './testQueries.ts'

const {ask, close} = openContent()
afterAll(close)

/** The names of capitals are written in all of them. */
const NAMES = ['th', 'en', 'ms', 'id', 'vi', 'km', 'lo', 'my', 'fil', 'zh', 'pt', 'tet']

test('every page with its change and languages', async () => {
  const entry = (_type: string, slug: string) => ({
    _type,
    slug,
    _updatedAt: CHANGED,
    languages: _type === 'capital' ? NAMES : ['th', 'en'],
  })
  expect(await ask(SITE_MAP_QUERY)).toEqual([
    entry('capital', 'bandar-seri-begawan'),
    entry('capital', 'bangkok'),
    entry('capital', 'dili'),
    entry('capital', 'hanoi'),
    entry('capital', 'jakarta'),
    entry('capital', 'kuala-lumpur'),
    entry('capital', 'manila'),
    entry('capital', 'naypyidaw'),
    entry('capital', 'phnom-penh'),
    entry('capital', 'singapore'),
    entry('capital', 'vientiane'),
    entry('cooperationProject', 'asean-youth-camp'),
    entry('cooperationProject', 'city-for-all'),
    entry('cooperationProject', 'older-people-care'),
    entry('cooperationProject', 'sport-school'),
    entry('declaration', 'bangkok-declaration-2019'),
    entry('meeting', 'mgmac-7-bangkok-2019'),
    entry('presentation', 'mgmac-7-bandar-seri-begawan'),
    entry('presentation', 'mgmac-7-bangkok'),
    entry('presentation', 'mgmac-7-hanoi'),
    entry('presentation', 'mgmac-7-kuala-lumpur'),
    entry('presentation', 'mgmac-7-naypyidaw'),
    entry('presentation', 'mgmac-7-phnom-penh'),
    entry('presentation', 'mgmac-7-singapore'),
    entry('presentation', 'mgmac-7-vientiane'),
    entry('session', 'mgmac-7-leaders'),
    entry('session', 'mgmac-7-senior-officials'),
  ])
})
