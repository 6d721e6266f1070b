import {afterAll, expect, test} from 'vitest'

import {MEETINGS_QUERY} from './meetings.ts'
import type {MEETINGS_QUERY_RESULT} from './sanity.types.ts'
import {bangkok, meetingInEnglish, shangriLa} from './testCards.ts'
import {openContent} from './testQueries.ts'

const {ask, close} = openContent()
afterAll(close)

const inEnglish: MEETINGS_QUERY_RESULT = {
  total: 1,
  meetings: [
    {
      ...meetingInEnglish,
      series: 'MGMAC',
      ordinal: 7,
      year: 2019,
      theme: 'Enhancing Cooperative Network for Sustainable Future',
      languages: ['th', 'en'],
      venue: shangriLa,
      hostCapital: bangkok,
    },
  ],
}

test('the list in Thai', async () => {
  const [meeting] = inEnglish.meetings
  expect(await ask(MEETINGS_QUERY, {lang: 'th', from: 0, to: 20})).toEqual({
    total: 1,
    meetings: [
      {
        ...meeting,
        title: 'การประชุมผู้นำเมืองหลวงของประเทศสมาชิกอาเซียน ครั้งที่ 7',
        theme: 'การส่งเสริมเครือข่ายความร่วมมือเพื่ออนาคตที่ยั่งยืน',
        venue: {
          ...shangriLa,
          name: 'โรงแรมแชงกรี-ลา',
          district: 'เขตบางรัก',
          city: 'กรุงเทพมหานคร',
        },
        hostCapital: {...bangkok, name: 'กรุงเทพฯ', country: 'ไทย'},
      },
    ],
  })
})

test.each(['en', 'fr'])('the list in English, also for %s, which has no text', async (lang) => {
  expect(await ask(MEETINGS_QUERY, {lang, from: 0, to: 20})).toEqual(inEnglish)
})

test('a page past the end', async () => {
  expect(await ask(MEETINGS_QUERY, {lang: 'th', from: 20, to: 40})).toEqual({
    total: 1,
    meetings: [],
  })
})
