import {afterAll, expect, test} from 'vitest'

import {PRESENTATION_QUERY} from './presentation.ts'
import type {PRESENTATION_QUERY_RESULT} from './sanity.types.ts'
import {bandarSeriBegawan, leaders, meetingInEnglish, paragraphs, theme} from './testCards.ts'
import {CHANGED, openContent} from './testQueries.ts'

const {ask, close} = openContent()
afterAll(close)

const inEnglish: PRESENTATION_QUERY_RESULT = {
  _id: 'presentation-mgmac-7-bandar-seri-begawan',
  _updatedAt: CHANGED,
  slug: 'mgmac-7-bandar-seri-begawan',
  order: 2,
  title: 'Public safety, and waste management by the community',
  languages: ['th', 'en'],
  capital: bandarSeriBegawan,
  meeting: meetingInEnglish,
  session: leaders,
  speaker: null,
  summary: paragraphs([
    'summary',
    'Bandar Seri Begawan presented its bicycle patrol police, who look after public safety, and Green Depot, which manages waste through recycling by the community.',
  ]),
  initiatives: [
    {
      _key: 'bicycle-patrol',
      name: 'Bicycle patrol police',
      description: 'Police patrol by bicycle for public safety.',
      place: null,
      location: null,
    },
    {
      _key: 'green-depot',
      name: 'Green Depot',
      description: 'Waste management through recycling by the community.',
      place: null,
      location: null,
    },
  ],
  topics: [theme('public-safety', 'Public safety'), theme('waste-management', 'Waste management')],
  pillars: [],
  slides: [],
  video: null,
}

test('in English', async () => {
  const params = {slug: 'mgmac-7-bandar-seri-begawan', lang: 'en'}
  expect(await ask(PRESENTATION_QUERY, params)).toEqual(inEnglish)
})

test('in Thai', async () => {
  const params = {slug: 'mgmac-7-bangkok', lang: 'th'}
  expect(await ask(PRESENTATION_QUERY, params)).toMatchObject({
    title: 'ศักยภาพเยาวชน และการท่องเที่ยวเชิงวัฒนธรรมเพื่อเศรษฐกิจชุมชน',
    initiatives: [
      {
        name: 'โครงการ Friend-to-Friend',
        description: 'โครงการสร้างแรงบันดาลใจให้เยาวชนเรียนภาษาที่สอง',
      },
      {name: 'ศูนย์ข่าวนักเรียนกรุงเทพมหานคร–อาเซียน', description: null},
      {name: 'การท่องเที่ยวเชิงวัฒนธรรมที่ชุมชนเก่าหัวตะเข้', place: 'ชุมชนเก่าหัวตะเข้'},
    ],
  })
})

test('Jakarta presented nothing', async () => {
  expect(await ask(PRESENTATION_QUERY, {slug: 'mgmac-7-jakarta', lang: 'en'})).toBeNull()
})
