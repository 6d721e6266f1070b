import {afterAll, expect, test} from 'vitest'

import {PROJECT_QUERY} from './project.ts'
import type {PROJECT_QUERY_RESULT} from './sanity.types.ts'
import {
  bangkokDeclaration,
  meetingInEnglish,
  office,
  olderPeopleCare,
  seniorOfficials,
  theme,
} from './testCards.ts'
import {CHANGED, openContent} from './testQueries.ts'

const {ask, close} = openContent()
afterAll(close)

const inEnglish: PROJECT_QUERY_RESULT = {
  ...olderPeopleCare,
  _updatedAt: CHANGED,
  languages: ['th', 'en'],
  summary:
    'Multilateral cooperation with capitals that are ready and able, which builds on what the ASEAN capitals do together in the care of older people (Preventive Long-Term Care, PLC).',
  origin: {
    meeting: meetingInEnglish,
    session: seniorOfficials,
    declaration: bangkokDeclaration,
    commitment: '4.3',
  },
  declarations: [
    {
      ...bangkokDeclaration,
      commitments: [
        {
          _key: 'commitment-4-3',
          number: '4.3',
          text: 'Policy for the care of older people, and a city for all.',
        },
      ],
    },
  ],
  responsibleAgencies: [
    office('medical-service', 'Medical Service Department'),
    office('health', 'Health Department'),
  ],
  areasOfWork: [
    {
      _key: 'knowledge-and-best-practice',
      title: 'Exchange of knowledge and best practice',
      description: null,
    },
    {
      _key: 'building-on-experience',
      title: 'Building on knowledge and experience',
      description: null,
    },
  ],
  topics: [theme('ageing-society', 'Ageing society')],
  sdgs: [],
  statusHistory: [
    {
      _key: 'proposed',
      status: 'proposed',
      date: null,
      note: 'Proposed by Bangkok at the Senior Officials Meeting, supported by Bandar Seri Begawan and Naypyidaw.',
    },
    {
      _key: 'approved',
      status: 'approved',
      date: null,
      note: 'Approved by the Committee to Drive Cooperation with the Capitals of ASEAN Member States.',
    },
  ],
  period: null,
  progressReports: [],
  outcomes: [],
}

test.each(['en', 'fil'])('asked for in %s', async (lang) => {
  expect(await ask(PROJECT_QUERY, {slug: 'older-people-care', lang})).toEqual(inEnglish)
})

test('in Thai', async () => {
  expect(
    await ask(`${PROJECT_QUERY}{title, framework, "areas": areasOfWork[].title}`, {
      slug: 'city-for-all',
      lang: 'th',
    }),
  ).toEqual({
    title: 'เมืองสำหรับทุกคน (City for All)',
    framework: 'bilateral',
    areas: [
      'การพัฒนาพื้นที่รอบสถานีขนส่งมวลชน (TOD)',
      'พื้นที่ท่องเที่ยวในรูปแบบเมืองอัจฉริยะ (Smart City)',
      'เมืองสีเขียว (Green City)',
      'การออกแบบเพื่อคนทั้งมวล (Universal Design)',
    ],
  })
})

test('Sport School stands under the declaration and under no commitment', async () => {
  expect(
    await ask(`${PROJECT_QUERY}{"under": origin.declaration.slug, declarations}`, {
      slug: 'sport-school',
      lang: 'th',
    }),
  ).toEqual({under: 'bangkok-declaration-2019', declarations: []})
})

test('no project has that slug', async () => {
  expect(await ask(PROJECT_QUERY, {slug: 'nothing', lang: 'th'})).toBeNull()
})
