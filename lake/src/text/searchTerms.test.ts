import {describe, expect, test} from 'vitest'

import {documentText} from './documentText.ts'
import {matchesTerms, matchesValue} from './matchesTerms.ts'
import {parseTextQuery} from './searchTerms.ts'

describe('parseTextQuery', () => {
  test.each([
    ['', []],
    ['*', []],
    [' - " * !?', []],
    ['Bangkok', [' bangkok ']],
    ['bangk*', [' bangk']],
    ['*kok', ['kok ']],
    ['*ngk*', ['ngk']],
    ['7th meeting*', [' 7th ', ' meeting']],
    ['"7th  meeting"', [' 7th meeting ']],
    ['"7th meet"*', [' 7th meet']],
    ['-draft', ['not  draft ']],
    ['-"old draft" city', ['not  old draft ', ' city ']],
    ['"never closed', [' never ', ' closed ']],
    ['sanity.io', [' sanity io ']],
    ['air-quality*', [' air quality']],
    ['อาเซียน*', ['อาเซียน']],
    ['เเก้ว ๗', ['แก้ว', ' 7 ']],
    ['ครั้งที่๗*', ['ครั้งที่ 7']],
    ['ASEANเมือง', [' asean เมือง']],
    ['😀', ['😀']],
  ])('%s', (query, needles) => {
    const terms = parseTextQuery(query)
    expect(terms.map(({needle, excluded}) => (excluded ? `not ${needle}` : needle))).toStrictEqual(
      needles,
    )
  })
})

const THAI = 'การประชุมผู้ว่าราชการกรุงเทพมหานครและเมืองหลวงสมาชิกอาเซียน ครั้งที่ 7 (พ.ศ. 2562)'

describe('a text and a query', () => {
  test.each([
    [THAI, 'มหานคร', true],
    [THAI, 'อาเซียน*', true],
    [THAI, 'ครั้งที่ ๗', true],
    [THAI, 'ครั้งที่๗', true],
    [THAI, 'ครั้งที่ 70', false],
    [THAI, '256', false],
    [THAI, '256*', true],
    [THAI, 'พ.ศ.', true],
    [THAI, '"ครั้งที่ 7"', true],
    [THAI, '"7 ครั้งที่"', false],
    [THAI, 'เมืองหลวง -อาเซียน', false],
    [THAI, 'เมืองหลวง -มะนิลา', true],
    [THAI, 'เมืองหลวง มะนิลา', false],
    ['แผนรับมือนํ้าท่วม', 'น้ำท่วม', true],
    ['แผนรับมือน้ำท่วม', 'นํ้าท่วม*', true],
    ['โรงเเก้ว', 'แก้ว', true],
    ['กรุง\u200Bเทพ', 'กรุงเทพ', true],
    ['กรุงเทพ', 'กรุง\u200Bเทพ', true],
    ['การประชุมASEANครั้งที่7', 'asean', true],
    ['ນະຄອນຫຼວງວຽງຈັນ', 'ວຽງຈັນ', true],
    ['ນໍ້າຖ້ວມ', 'ນ້ຳ', true],
    ['រាជធានីភ្នំពេញ', 'ភ្នំពេញ*', true],
    ['ရန်ကုန်မြို့တော်', 'မြို့', true],
    ['第七届东盟首都市长会议', '首都', true],
    ['東京データセンター', 'センター', true],
    ['The 7th Meeting of Governors', 'gov*', true],
    ['The 7th Meeting of Governors', 'gov', false],
    ['The 7th Meeting of Governors', 'ernors', false],
    ['The 7th Meeting of Governors', '*ernors', true],
    ['The 7th Meeting of Governors', '"meeting governors"', false],
    ['The 7th, Meeting', '"7th meeting"', true],
    ['CAFÉ', 'cafe\u0301', true],
    ['anything', '', true],
    ['anything', '*', true],
    ['!?', '*', false],
    [null, '-x', false],
    [7, '7', false],
    [['เมืองหลวง', null, 'meeting'], 'meeting เมืองหลวง', true],
    [['the 7th', 'meeting'], '"7th meeting"', false],
    [[{_id: 'x', title: {th: 'กรุงเทพ'}}, 'capital-bangkok'], 'bangkok กรุงเทพ', true],
  ])('%j and %s: %s', (value, query, expected) => {
    expect(matchesValue(value, parseTextQuery(query))).toBe(expected)
  })
})

describe('documentText', () => {
  test('takes what a person wrote', () => {
    const text = documentText({
      _id: 'meeting-7',
      _type: 'meeting',
      _rev: 'r1',
      language: 'th',
      title: [
        {_key: 'th', _type: 'text', language: 'th', value: 'การประชุม'},
        {_key: 'en', _type: 'text', language: 'en', value: 'Meeting'},
      ],
      taught: {language: 'Thai'},
      slug: {_type: 'slug', current: 'mgmac-7'},
      host: {_type: 'reference', _ref: 'capital-bangkok'},
      held: '2019-06-26',
      days: 3,
      icon: 'data:image/png;base64,iVBORw0KGgo=',
      body: [
        {
          _type: 'block',
          style: 'normal',
          listItem: 'bullet',
          markDefs: [{_key: 'm', _type: 'link', href: 'https://bangkok.go.th'}],
          children: [
            {_type: 'span', text: 'กรุง', marks: []},
            {_type: 'span', text: 'เทพ', marks: ['strong']},
            {_type: 'note', body: 'ดู'},
            {_type: 'span', text: 'จบ', marks: []},
          ],
        },
      ],
    })
    expect(text.split('\n')).toStrictEqual([
      ' การประชุม ',
      ' meeting ',
      ' thai ',
      ' mgmac 7 ',
      ' 2019 06 26 ',
      ' กรุงเทพ จบ ',
      ' ดู ',
      ' https bangkok go th ',
    ])
  })

  test('takes of an asset only what is written about it', () => {
    const asset = {
      _id: 'image-abc-10x10-png',
      _type: 'sanity.imageAsset',
      originalFilename: 'ผู้ว่าฯ.png',
      sha1hash: 'abc',
      metadata: {lqip: 'xyz', palette: {dominant: {background: '#fff'}}},
    }
    expect(documentText(asset)).toBe(' ผู้ว่าฯ png ')
  })

  test('is one space when there is nothing to find', () => {
    expect(documentText({_id: 'a', _type: 'b', n: 1, empty: '', marks: '—'})).toBe(' ')
  })

  test('no term matches across texts', () => {
    const text = documentText({a: 'กรุง', b: 'เทพ', c: 'new', d: 'york'})
    const found = (query: string) => matchesTerms(text, parseTextQuery(query))
    expect(['กรุงเทพ', '"new york"', 'กรุง เทพ york new'].map(found)).toStrictEqual([
      false,
      false,
      true,
    ])
  })
})
