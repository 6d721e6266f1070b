import {afterAll, expect, test} from 'vitest'

import type {SESSION_QUERY_RESULT} from './sanity.types.ts'
import {SESSION_QUERY} from './session.ts'
import {
  bandarSeriBegawan,
  bangkok,
  kualaLumpur,
  meetingInEnglish,
  naypyidaw,
  olderPeopleCare,
  paragraphs,
  phnomPenh,
  seniorOfficials,
  singapore,
  theme,
} from './testCards.ts'
import {CHANGED, openContent} from './testQueries.ts'

const {ask, close} = openContent()
afterAll(close)

const culturalTourism = theme('cultural-tourism', 'Cultural tourism')
const communityEconomy = theme('community-economy', 'Community economy')
const ageingSociety = theme('ageing-society', 'Ageing society')
const smartLiving = theme('smart-living', 'Innovation and technology for smart living')
const urbanPlanning = theme('urban-planning', 'Urban planning')

const inEnglish: SESSION_QUERY_RESULT = {
  ...seniorOfficials,
  _updatedAt: CHANGED,
  languages: ['th', 'en'],
  meeting: meetingInEnglish,
  startTime: null,
  endTime: null,
  objective: 'Prepares the Meeting of Governors/Mayors of ASEAN Capitals in June 2019.',
  summary: paragraphs(
    [
      'focus',
      'Senior officials of the capitals stressed the value of sharing ideas, knowledge and best practice, and gave their support to projects between cities that bring real and lasting results. They discussed four topics.',
    ],
    [
      'proposals',
      'On ways to cooperate, Bangkok proposed Preventive Long-Term Care (PLC) for older people, which Bandar Seri Begawan and Naypyidaw supported. Phnom Penh, Kuala Lumpur and Singapore spoke for urban planning, land use, transport and technological innovation.',
    ],
  ),
  agendaTopics: [
    {
      _key: 'topic-1-1',
      number: '1.1',
      title: 'Cultural tourism and community economic development',
      description: null,
      topics: [culturalTourism, communityEconomy],
    },
    {
      _key: 'topic-1-2',
      number: '1.2',
      title: 'Public–private investment for a good environment',
      description: null,
      topics: [
        theme('public-private-investment', 'Public–private investment'),
        theme('urban-environment', 'Urban environment'),
      ],
    },
    {
      _key: 'topic-1-3',
      number: '1.3',
      title: 'Ageing society and policy for the health of older people in the city',
      description: null,
      topics: [ageingSociety],
    },
    {
      _key: 'topic-1-4',
      number: '1.4',
      title: 'Innovation and technology for smart living',
      description: null,
      topics: [smartLiving],
    },
  ],
  proposals: [
    {
      _key: 'bangkok',
      position: 'proposes',
      capital: bangkok,
      what: 'Preventive Long-Term Care (PLC) as a project between the cities',
      topics: [ageingSociety],
      supportedBy: [bandarSeriBegawan, naypyidaw],
      project: olderPeopleCare,
    },
    {
      _key: 'phnom-penh',
      position: 'proposes',
      capital: phnomPenh,
      what: 'Exchange of officials for land development or land use in Phnom Penh, urban planning and transport',
      topics: [urbanPlanning, theme('transport', 'Transport')],
      supportedBy: [],
      project: null,
    },
    {
      _key: 'kuala-lumpur',
      position: 'agrees',
      capital: kualaLumpur,
      what: 'Cooperation in urban planning for sustainable development',
      topics: [urbanPlanning],
      supportedBy: [],
      project: null,
    },
    {
      _key: 'singapore',
      position: 'proposes',
      capital: singapore,
      what: "Technological innovation that raises people's quality of life",
      topics: [smartLiving, theme('quality-of-life', 'Quality of life')],
      supportedBy: [],
      project: null,
    },
  ],
  statements: [],
  presentations: [],
}

test.each(['en', 'fr'])('the senior officials, asked for in %s', async (lang) => {
  expect(await ask(SESSION_QUERY, {slug: 'mgmac-7-senior-officials', lang})).toEqual(inEnglish)
})

test('the leaders in Thai, with the ASEAN Secretariat and eight presentations', async () => {
  const session = await ask(SESSION_QUERY, {slug: 'mgmac-7-leaders', lang: 'th'})
  expect(session).toMatchObject({
    title: 'การประชุมระดับผู้นำเมืองหลวง',
    proposals: [
      {
        capital: null,
        what: 'ส่งเสริมให้ใช้ภาษาอังกฤษเป็นภาษาที่สอง เพื่อให้เยาวชนมีทักษะทัดเทียมกับเยาวชนของเมืองอื่นในอาเซียน',
      },
    ],
    statements: [
      {
        madeBy: {
          _id: 'agency-asean-secretariat',
          _type: 'agency',
          slug: 'asean-secretariat',
          name: 'สำนักเลขาธิการอาเซียน',
        },
        speaker: {name: null, office: 'ผู้แทนสำนักเลขาธิการอาเซียน', term: null},
      },
    ],
    presentations: [1, 2, 3, 4, 5, 6, 7, 8].map((order) => ({order})),
  })
})

test('no session has that slug', async () => {
  expect(await ask(SESSION_QUERY, {slug: 'mgmac-7', lang: 'th'})).toBeNull()
})
