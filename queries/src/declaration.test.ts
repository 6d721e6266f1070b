import {afterAll, expect, test} from 'vitest'

import {DECLARATION_QUERY} from './declaration.ts'
import type {DECLARATION_QUERY_RESULT} from './sanity.types.ts'
import {
  bangkokDeclaration,
  cityForAll,
  meetingInEnglish,
  olderPeopleCare,
  sportSchool,
  theme,
  youthCamp,
} from './testCards.ts'
import {CHANGED, openContent} from './testQueries.ts'

const {ask, close} = openContent()
afterAll(close)

const slug = 'bangkok-declaration-2019'

const inEnglish: DECLARATION_QUERY_RESULT = {
  ...bangkokDeclaration,
  _updatedAt: CHANGED,
  languages: ['th', 'en'],
  meeting: meetingInEnglish,
  signedAt: null,
  signatories: [],
  preamble: null,
  commitments: [
    {
      _key: 'commitment-1',
      number: '1',
      text: 'Create a peaceful society.',
      topics: [theme('peaceful-society', 'Peaceful society')],
      projects: [],
    },
    {
      _key: 'commitment-2',
      number: '2',
      text: "Improve citizens' quality of life in the context of capitals.",
      topics: [theme('quality-of-life', 'Quality of life')],
      projects: [],
    },
    {
      _key: 'commitment-3',
      number: '3',
      text: 'Build a learning and multicultural society.',
      topics: [theme('learning-and-multicultural-society', 'Learning and multicultural society')],
      projects: [youthCamp],
    },
    {
      _key: 'commitment-4',
      number: '4',
      text: 'Exchange experience and knowledge between the capitals on four subjects.',
      topics: [],
      projects: [],
    },
    {
      _key: 'commitment-4-1',
      number: '4.1',
      text: 'Communities made stronger by cultural tourism.',
      topics: [
        theme('cultural-tourism', 'Cultural tourism'),
        theme('community-economy', 'Community economy'),
      ],
      projects: [],
    },
    {
      _key: 'commitment-4-2',
      number: '4.2',
      text: 'All sectors solving urban problems together.',
      topics: [theme('multi-sector-participation', 'Participation of all sectors')],
      projects: [],
    },
    {
      _key: 'commitment-4-3',
      number: '4.3',
      text: 'Policy for the care of older people, and a city for all.',
      topics: [theme('ageing-society', 'Ageing society'), theme('city-for-all', 'City for all')],
      projects: [cityForAll, olderPeopleCare],
    },
    {
      _key: 'commitment-4-4',
      number: '4.4',
      text: 'Innovation and technology for living in the city, happily and sustainably, for all.',
      topics: [theme('smart-living', 'Innovation and technology for smart living')],
      projects: [],
    },
  ],
  fullText: null,
  files: [],
  projects: [cityForAll, sportSchool, youthCamp, olderPeopleCare],
}

test.each(['en', 'fr'])('commitments and the projects that carry them out, in %s', async (lang) => {
  expect(await ask(DECLARATION_QUERY, {slug, lang})).toEqual(inEnglish)
})

test('in Thai', async () => {
  expect(
    await ask(`${DECLARATION_QUERY}{name, "texts": commitments[].text}`, {slug, lang: 'th'}),
  ).toEqual({
    name: 'ปฏิญญากรุงเทพ',
    texts: [
      'สร้างสรรค์สังคมที่มีสันติภาพ',
      'ยกระดับคุณภาพชีวิตของประชาชนในบริบทของเมืองหลวง',
      'สร้างสังคมแห่งการเรียนรู้และพหุวัฒนธรรม',
      'แลกเปลี่ยนประสบการณ์และองค์ความรู้ระหว่างเมืองหลวงใน 4 ประเด็น',
      'การทำให้ชุมชนเข้มแข็งด้วยการท่องเที่ยวเชิงวัฒนธรรม',
      'การร่วมมือกันของทุกภาคส่วนเพื่อแก้ปัญหาเมือง',
      'นโยบายดูแลผู้สูงอายุและการสร้างเมืองสำหรับทุกคน',
      'นวัตกรรมและเทคโนโลยีเพื่อให้ทุกคนอยู่อาศัยในเมืองได้อย่างมีความสุขและยั่งยืน',
    ],
  })
})

test('no declaration has that slug', async () => {
  expect(await ask(DECLARATION_QUERY, {slug: 'nowhere', lang: 'th'})).toBeNull()
})
