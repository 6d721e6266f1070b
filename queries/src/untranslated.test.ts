import {afterAll, expect, test} from 'vitest'

import {openContent} from './testQueries.ts'
import {UNTRANSLATED_QUERY} from './untranslated.ts'

const {ask, close} = openContent()
afterAll(close)

test.each(['th', 'en'])('nothing lacks %s', async (language) => {
  expect(await ask(UNTRANSLATED_QUERY, {language, lang: 'th'})).toEqual([])
})

test('everything lacks Vietnamese, field by field', async () => {
  const entries = await ask(
    `${UNTRANSLATED_QUERY}[_type in ["meeting", "session", "presentation", "declaration"]][0...4]`,
    {language: 'vi', lang: 'vi'},
  )
  expect(entries).toEqual([
    {
      _id: 'declaration-bangkok-2019',
      _type: 'declaration',
      title: 'Bangkok Declaration',
      missing: ['name', 'commitments'],
    },
    {
      _id: 'meeting-mgmac-7',
      _type: 'meeting',
      title: 'The 7th Meeting of Governors/Mayors of ASEAN Capitals',
      missing: ['title', 'theme', 'summary', 'objectives', 'outcomes', 'agreedProjects'],
    },
    {
      _id: 'presentation-mgmac-7-bandar-seri-begawan',
      _type: 'presentation',
      title: 'Public safety, and waste management by the community',
      missing: ['title', 'summary', 'initiatives'],
    },
    {
      _id: 'presentation-mgmac-7-bangkok',
      _type: 'presentation',
      title: 'Youth potential, and cultural tourism for the community economy',
      missing: ['title', 'summary', 'initiatives'],
    },
  ])
})

test('counts by type', async () => {
  expect(
    await ask(
      `{"all": ${UNTRANSLATED_QUERY}}{"meetings": count(all[_type == "meeting"]), "capitals": count(all[_type == "capital"]), "terms": count(all[_type == "glossaryTerm"])}`,
      {language: 'vi', lang: 'en'},
    ),
  ).toEqual({meetings: 1, capitals: 9, terms: 44})
})
