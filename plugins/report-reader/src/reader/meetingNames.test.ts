import {expect, test} from 'vitest'

import {meetingName} from './meetingNames.ts'

test('a Thai name with the English one, the abbreviation and the year', () => {
  const text =
    'การประชุมผู้นำเมืองหลวง ครั้งที่ ๗ (The 7th Meeting of Governors/ Mayors of ASEAN Capitals 2019 : MGMAC 2019) ระหว่างวันที่ 26'
  expect(meetingName(text)).toEqual({
    th: 'การประชุมผู้นำเมืองหลวง ครั้งที่ ๗',
    en: 'The 7th Meeting of Governors/Mayors of ASEAN Capitals',
    series: 'MGMAC',
    shortName: 'MGMAC 2019',
    thaiOrdinal: '7',
    englishOrdinal: '7',
    year: '2019',
    end: text.indexOf(' ระหว่าง'),
  })
})

test('a name of a session has no ordinal', () => {
  expect(meetingName('การประชุมในระดับเจ้าหน้าที่อาวุโส (Senior Officials Meeting: SOM)')).toEqual({
    th: 'การประชุมในระดับเจ้าหน้าที่อาวุโส',
    en: 'Senior Officials Meeting',
    series: 'SOM',
    end: 65,
  })
})

test('an English name with its abbreviation in brackets', () => {
  expect(meetingName('Report of the Eighth Meeting of Governors and Mayors (MGMAC 2021)')).toEqual({
    en: 'The Eighth Meeting of Governors and Mayors',
    series: 'MGMAC',
    shortName: 'MGMAC 2021',
    englishOrdinal: '8',
    year: '2021',
    end: 65,
  })
  expect(meetingName('The 9th ASEAN Mayors Forum : AMF')).toEqual({
    en: 'The 9th ASEAN Mayors Forum',
    series: 'AMF',
    englishOrdinal: '9',
    end: 32,
  })
})

test('a name ends before what says when and where', () => {
  expect(meetingName('Senior Officials Meeting, 22–24 April 2019, The Sukosol')).toEqual({
    en: 'Senior Officials Meeting',
    end: 24,
  })
  expect(meetingName('การประชุมระดับผู้นำ ซึ่งจัดขึ้นระหว่างวันที่ 1')).toEqual({
    th: 'การประชุมระดับผู้นำ',
    end: 19,
  })
})

test('other text is no name', () => {
  expect(meetingName('กลุ่มภารกิจ')).toBeUndefined()
})
