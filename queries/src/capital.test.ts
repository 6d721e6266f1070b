import {afterAll, expect, test} from 'vitest'

import {CAPITAL_QUERY} from './capital.ts'
import type {CAPITAL_QUERY_RESULT} from './sanity.types.ts'
import {cityForAll, meetingInEnglish, singapore, sportSchool, theme} from './testCards.ts'
import {CHANGED, openContent} from './testQueries.ts'

const {ask, close} = openContent()
afterAll(close)

const inEnglish: CAPITAL_QUERY_RESULT = {
  _id: 'capital-singapore',
  _updatedAt: CHANGED,
  slug: 'singapore',
  commonName: 'Singapore',
  officialName: 'Republic of Singapore',
  nativeName: null,
  languages: ['th', 'en', 'ms', 'id', 'vi', 'km', 'lo', 'my', 'fil', 'zh', 'pt', 'tet'],
  country: 'Singapore',
  countryCode: 'SG',
  aseanMemberSince: '1967-08',
  location: {lat: 1.3521, lng: 103.8198},
  timeZone: 'Asia/Singapore',
  spokenLanguages: ['en', 'ms', 'zh', 'ta'],
  headOffice: null,
  incumbent: null,
  website: null,
  emblem: null,
  meetings: [{...meetingInEnglish, hosted: false}],
  presentations: [
    {
      _id: 'presentation-mgmac-7-singapore',
      slug: 'mgmac-7-singapore',
      order: 7,
      title: 'Successful ageing',
      capital: singapore,
      topics: [theme('ageing-society', 'Ageing society'), theme('city-for-all', 'City for all')],
    },
  ],
  projects: [cityForAll, sportSchool],
}

test.each(['en', 'fr'])('a partner, asked for in %s', async (lang) => {
  expect(await ask(CAPITAL_QUERY, {slug: 'singapore', lang})).toEqual(inEnglish)
})

test('names in a language in which nothing else is written', async () => {
  expect(
    await ask(`${CAPITAL_QUERY}{commonName, officialName, country, "projects": projects[].title}`, {
      slug: 'singapore',
      lang: 'ms',
    }),
  ).toEqual({
    commonName: 'Singapura',
    officialName: 'Republik Singapura',
    country: 'Singapura',
    projects: ['City for All', 'Sport School'],
  })
})

test('the host in Thai', async () => {
  expect(
    await ask(
      `${CAPITAL_QUERY}{officialName, headOffice, "hosted": meetings[hosted].slug, "projects": projects[].slug}`,
      {slug: 'bangkok', lang: 'th'},
    ),
  ).toEqual({
    officialName: 'กรุงเทพมหานคร',
    headOffice: 'ผู้ว่าราชการกรุงเทพมหานคร',
    hosted: ['mgmac-7-bangkok-2019'],
    projects: ['city-for-all', 'sport-school', 'asean-youth-camp', 'older-people-care'],
  })
})

test.each(['dili', 'jakarta', 'manila'])('%s has nothing to tell of 2019', async (slug) => {
  expect(
    await ask(`${CAPITAL_QUERY}{meetings, presentations, projects}`, {slug, lang: 'en'}),
  ).toEqual({meetings: [], presentations: [], projects: []})
})

test('no capital has that slug', async () => {
  expect(await ask(CAPITAL_QUERY, {slug: 'atlantis', lang: 'en'})).toBeNull()
})
