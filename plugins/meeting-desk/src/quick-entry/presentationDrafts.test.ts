import {expect, test} from 'vitest'

import {compileSchema, documentType} from '../schema/testSchema.ts'
import {presentationDrafts} from './presentationDrafts.ts'

test('drafts linked to meeting, session and capital, with slug and order', async () => {
  const type = documentType(await compileSchema(), 'presentation')
  const entries = {
    'capital-jakarta': {th: ' น้ำท่วม ', en: 'Floods', summary: 'หนึ่ง\n\nสอง'},
    'capital-dili': {th: 'เมืองใหม่', en: '', summary: ''},
  }
  const drafts = await presentationDrafts(type, entries, ['capital-jakarta', 'capital-dili'], {
    meeting: 'meeting-mgmac-7',
    session: 'session-new',
    published: new Set(['meeting-mgmac-7', 'capital-jakarta', 'capital-dili']),
    lastOrder: 8,
  })
  const paragraph = (key: string, text: string) => ({
    _key: key,
    _type: 'block',
    style: 'normal',
    markDefs: [],
    children: [{_key: 'text', _type: 'span', marks: [], text}],
  })
  const line = (language: string, value: string) => ({
    _key: language,
    _type: 'internationalizedArrayStringValue',
    language,
    value,
  })
  const links = {
    meeting: {_type: 'reference', _ref: 'meeting-mgmac-7'},
    session: {
      _type: 'reference',
      _ref: 'session-new',
      _weak: true,
      _strengthenOnPublish: {type: 'session'},
    },
  }
  expect(drafts).toEqual([
    {
      _id: 'drafts.presentation-mgmac-7-jakarta',
      _type: 'presentation',
      ...links,
      capital: {_type: 'reference', _ref: 'capital-jakarta'},
      order: 9,
      title: [line('th', 'น้ำท่วม'), line('en', 'Floods')],
      summary: [
        {
          _key: 'th',
          _type: 'internationalizedArrayRichTextValue',
          language: 'th',
          value: [paragraph('p1', 'หนึ่ง'), paragraph('p2', 'สอง')],
        },
      ],
      slug: {_type: 'slug', current: 'mgmac-7-jakarta'},
    },
    {
      _id: 'drafts.presentation-mgmac-7-dili',
      _type: 'presentation',
      ...links,
      capital: {_type: 'reference', _ref: 'capital-dili'},
      order: 10,
      title: [line('th', 'เมืองใหม่')],
      slug: {_type: 'slug', current: 'mgmac-7-dili'},
    },
  ])
})
