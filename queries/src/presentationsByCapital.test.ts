import {afterAll, expect, test} from 'vitest'

import {PRESENTATIONS_BY_CAPITAL_QUERY} from './presentationsByCapital.ts'
import type {PRESENTATIONS_BY_CAPITAL_QUERY_RESULT} from './sanity.types.ts'
import {hanoi, meetingInEnglish, theme} from './testCards.ts'
import {openContent} from './testQueries.ts'

const {ask, close} = openContent()
afterAll(close)

const ofHanoi: PRESENTATIONS_BY_CAPITAL_QUERY_RESULT = [
  {
    ...hanoi,
    presentations: [
      {
        _id: 'presentation-mgmac-7-hanoi',
        slug: 'mgmac-7-hanoi',
        order: 8,
        title: 'Cultural tourism and the community economy, with the community taking part',
        capital: hanoi,
        topics: [
          theme('cultural-tourism', 'Cultural tourism'),
          theme('community-economy', 'Community economy'),
        ],
        meeting: meetingInEnglish,
      },
    ],
  },
]

test('all, by capital', async () => {
  expect(
    await ask(`${PRESENTATIONS_BY_CAPITAL_QUERY}{name, "titles": presentations[].title}`, {
      capital: null,
      meeting: null,
      lang: 'th',
    }),
  ).toEqual([
    {name: 'บันดาร์เสรีเบกาวัน', titles: ['ความปลอดภัยสาธารณะและการจัดการขยะของชุมชน']},
    {name: 'กรุงเทพฯ', titles: ['ศักยภาพเยาวชน และการท่องเที่ยวเชิงวัฒนธรรมเพื่อเศรษฐกิจชุมชน']},
    {name: 'ฮานอย', titles: ['การท่องเที่ยวเชิงวัฒนธรรมและเศรษฐกิจชุมชนโดยชุมชนมีส่วนร่วม']},
    {name: 'กัวลาลัมเปอร์', titles: ['พื้นที่สีเขียวเพื่อเมืองหลวงที่เป็นมิตรต่อสิ่งแวดล้อม']},
    {name: 'เนปยีดอ', titles: ['เมืองสีเขียวและนโยบายการพัฒนาเมืองอย่างยั่งยืน']},
    {name: 'พนมเปญ', titles: ['แผนแม่บทการบริหารจัดการน้ำท่วม']},
    {name: 'สิงคโปร์', titles: ['สังคมผู้สูงอายุที่ประสบความสำเร็จ']},
    {name: 'เวียงจันทน์', titles: ['โครงสร้างพื้นฐานด้านการท่องเที่ยวและการลงทุนจากต่างประเทศ']},
  ])
})

test.each([
  ['hanoi', null, 'en', ofHanoi],
  ['hanoi', 'mgmac-7-bangkok-2019', 'fr', ofHanoi],
  ['hanoi', 'mgmac-8', 'en', []],
  ['jakarta', null, 'en', []],
  ['manila', null, 'en', []],
])('of %s at %s in %s', async (capital, meeting, lang, expected) => {
  expect(await ask(PRESENTATIONS_BY_CAPITAL_QUERY, {capital, meeting, lang})).toEqual(expected)
})
