import {afterAll, expect, test} from 'vitest'

import {PROJECTS_QUERY} from './projects.ts'
import type {PROJECTS_QUERY_RESULT} from './sanity.types.ts'
import {office, sportSchool} from './testCards.ts'
import {openContent} from './testQueries.ts'

const {ask, close} = openContent()
afterAll(close)

const any = {framework: null, status: null, agency: null}

const bilateralOfEducation: PROJECTS_QUERY_RESULT = [
  {
    ...sportSchool,
    languages: ['th', 'en'],
    summary:
      'Bilateral cooperation with the Republic of Singapore that gives a model for the sports school of the Bangkok Metropolitan Administration.',
    responsibleAgencies: [
      office('culture-sports-and-tourism', 'Culture, Sports and Tourism Department'),
      office('education', 'Education Department'),
    ],
  },
]

test.each([
  [any, ['city-for-all', 'sport-school', 'asean-youth-camp', 'older-people-care']],
  [{...any, framework: 'bilateral'}, ['city-for-all', 'sport-school']],
  [{...any, framework: 'multilateral'}, ['asean-youth-camp', 'older-people-care']],
  [{...any, agency: 'bma-education'}, ['sport-school', 'asean-youth-camp']],
  [{...any, agency: 'bma-health'}, ['older-people-care']],
  [{...any, status: 'approved', agency: 'bma-environment'}, ['city-for-all']],
  [{...any, status: 'completed'}, []],
  [{...any, agency: 'asean-secretariat'}, []],
  [{...any, agency: 'no-such-agency'}, []],
])('with %o', async (params, slugs) => {
  expect(await ask(`${PROJECTS_QUERY}.slug`, {...params, lang: 'th'})).toEqual(slugs)
})

test.each(['en', 'fr'])('the whole of one, asked for in %s', async (lang) => {
  expect(
    await ask(PROJECTS_QUERY, {...any, framework: 'bilateral', agency: 'bma-education', lang}),
  ).toEqual(bilateralOfEducation)
})

test('in Thai', async () => {
  expect(
    await ask(`${PROJECTS_QUERY}{title, "agencies": responsibleAgencies[].name}`, {
      ...any,
      agency: 'bma-medical-service',
      lang: 'th',
    }),
  ).toEqual([{title: 'การดูแลผู้สูงอายุ (PLC)', agencies: ['สำนักการแพทย์', 'สำนักอนามัย']}])
})
