import {afterAll, expect, test} from 'vitest'

import {CAPITALS_QUERY} from './capitals.ts'
import {openContent} from './testQueries.ts'

const {ask, close} = openContent()
afterAll(close)

test('the eleven in Thai', async () => {
  expect(await ask(`${CAPITALS_QUERY}{name, country, countryCode}`, {lang: 'th'})).toEqual([
    {name: 'บันดาร์เสรีเบกาวัน', country: 'บรูไนดารุสซาลาม', countryCode: 'BN'},
    {name: 'กรุงเทพฯ', country: 'ไทย', countryCode: 'TH'},
    {name: 'ดิลี', country: 'ติมอร์-เลสเต', countryCode: 'TL'},
    {name: 'ฮานอย', country: 'เวียดนาม', countryCode: 'VN'},
    {name: 'จาการ์ตา', country: 'อินโดนีเซีย', countryCode: 'ID'},
    {name: 'กัวลาลัมเปอร์', country: 'มาเลเซีย', countryCode: 'MY'},
    {name: 'มะนิลา', country: 'ฟิลิปปินส์', countryCode: 'PH'},
    {name: 'เนปยีดอ', country: 'เมียนมา', countryCode: 'MM'},
    {name: 'พนมเปญ', country: 'กัมพูชา', countryCode: 'KH'},
    {name: 'สิงคโปร์', country: 'สิงคโปร์', countryCode: 'SG'},
    {name: 'เวียงจันทน์', country: 'ลาว', countryCode: 'LA'},
  ])
})

test.each(['en', 'tet'])('the whole of one, asked for in %s', async (lang) => {
  expect(await ask(`${CAPITALS_QUERY}[slug == "dili"]`, {lang})).toEqual([
    {
      _id: 'capital-dili',
      slug: 'dili',
      name: 'Dili',
      country: 'Timor-Leste',
      countryCode: 'TL',
      location: {lat: -8.5569, lng: 125.5603},
    },
  ])
})
