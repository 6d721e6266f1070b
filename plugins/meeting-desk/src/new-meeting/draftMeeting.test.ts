import {expect, test} from 'vitest'

import {compileSchema, documentType} from '../schema/testSchema.ts'
import {draftMeeting} from './draftMeeting.ts'

test('names, short name, slug and year follow from four facts', async () => {
  const type = documentType(await compileSchema(), 'meeting')
  const facts = {
    series: 'MGMAC',
    ordinal: 8,
    host: 'capital-phnom-penh',
    start: '2027-05-12',
    end: '2027-05-14',
  }
  expect(await draftMeeting(type, facts, undefined)).toEqual({
    id: 'meeting-mgmac-8',
    th: 'การประชุม MGMAC ครั้งที่ 8',
    en: '8th MGMAC Meeting',
    shortName: 'MGMAC 2027',
    slug: 'mgmac-8-phnom-penh-2027',
    document: {
      _id: 'drafts.meeting-mgmac-8',
      _type: 'meeting',
      title: [
        {
          _key: 'th',
          _type: 'internationalizedArrayStringValue',
          language: 'th',
          value: 'การประชุม MGMAC ครั้งที่ 8',
        },
        {
          _key: 'en',
          _type: 'internationalizedArrayStringValue',
          language: 'en',
          value: '8th MGMAC Meeting',
        },
      ],
      shortName: 'MGMAC 2027',
      slug: {_type: 'slug', current: 'mgmac-8-phnom-penh-2027'},
      series: 'MGMAC',
      ordinal: 8,
      year: 2027,
      startDate: '2027-05-12',
      endDate: '2027-05-14',
      hostCapital: {_type: 'reference', _ref: 'capital-phnom-penh'},
    },
  })
})
