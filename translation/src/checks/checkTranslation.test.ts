import {expect, test} from 'vitest'

import {createGlossary} from '../glossary.ts'
import type {PortableTextBlock} from '../PortableTextBlock.ts'
import {checkTranslation} from './checkTranslation.ts'

const bangkok = {
  id: 'term-bangkok',
  kind: 'place',
  names: {th: 'กรุงเทพมหานคร', en: 'Krung Thep Maha Nakhon (Bangkok)'},
  also: {},
  forbidden: [],
  notes: {},
}
const administration = {...bangkok, id: 'term-bma', names: {th: 'กรุงเทพมหานคร', en: 'BMA'}}
const hanoi = {
  ...bangkok,
  id: 'term-hanoi',
  names: {th: 'กรุงฮานอย', en: 'Ha Noi', vi: 'Hà Nội'},
  also: {en: ['Hanoi']},
  forbidden: [{language: 'en', text: 'Hanoy'}],
}
const glossary = createGlossary([bangkok, administration, hanoi])

const ids = (source: string, target: string, language = 'en') =>
  checkTranslation({source, target, language, glossary}).map(({id}) => id)

test.each([
  ['26–28 มิถุนายน 2562', '26–28 June 2019'],
  ['๒๖–๒๘ มิถุนายน พ.ศ. ๒๕๖๒', 'June 26 to 28, 2019'],
  ['วันที่ 27 ธ.ค. 2562', '27th of December 2019'],
  ['30 มิถุนายน – 2 กรกฎาคม 2562', '30 June to 2 July 2019'],
  ['26/06/2562', '26 June 2019'],
  ['ในเดือนมิถุนายน 2562', 'in June 2019'],
  ['26 มิถุนายน 2562', '26 Jun 2019', 'ms'],
  ['26–28 มิถุนายน 2562', '26–28 Juni 2019', 'id'],
  ['26 มิถุนายน 2562', 'ngày 26 tháng 6 năm 2019', 'vi'],
  ['26 มิถุนายน 2562', 'ថ្ងៃទី ២៦ ខែមិថុនា ២០១៩', 'km'],
  ['26 มิถุนายน 2562', 'ວັນທີ 26 ມິຖຸນາ 2019', 'lo'],
  ['26 มิถุนายน 2562', '၂၀၁၉ ခုနှစ် ဇွန်လ ၂၆ ရက်', 'my'],
  ['26 มิถุนายน 2562', 'Hunyo 26, 2019', 'fil'],
  ['26–28 มิถุนายน 2562', '2019年6月26日至28日', 'zh'],
  ['26 มิถุนายน 2562', '26 de junho de 2019', 'pt'],
  ['26 มิถุนายน 2562', '26 Juñu 2019', 'tet'],
  ['ปี 2562', 'In 2019'],
  ['ปี 2562', 'In 2562 BE (2019)'],
  ['คำสั่งที่ 4271/2562', 'order 4271/2562'],
  ['คำสั่งที่ 4271/2562', 'order 4271/2019'],
  ['ผู้เข้าร่วม 2,500 คน', '2500 participants'],
  ['1,234,567.5 บาท', '1.234.567,5 baht', 'id'],
  ['งบประมาณ 1.5 ล้านบาท', '1,500,000 baht'],
  ['ร้อยละ 12.50', '12.5 per cent'],
  ['12%', '12 phần trăm', 'vi'],
  ['4 หัวข้อ', 'four topics'],
  ['สองโครงการ', '2 projects'],
  ['ครั้งที่ ๗', 'the seventh'],
  ['2 แห่ง', '两个地方', 'zh'],
  ['เวลา 09.30 น.', 'at 9:30'],
  ['กรุงเทพมหานครและกรุงฮานอย', 'Bangkok and Hanoi'],
  ['กรุงเทพมหานครและกรุงฮานอย', 'The BMA and Ha Noi'],
  ['กรุงเทพมหานคร', 'ບາງກອກ', 'lo'],
  ['ดู https://example.org/a7.', 'See https://example.org/a7'],
  ['MGMAC', 'MGMAC', 'km'],
  ['เมืองต่าง ๆ', 'bandar-bandar', 'ms'],
  ['', ''],
  ['เวลา 14.00–16.30 น.', '2 p.m. to 4:30 p.m.'],
  ['โทร. 0 2225 7612', 'Tel. +66 2225 7612'],
  ['3 หมื่นล้านบาท', '30 billion baht'],
  ['26–28 มิถุนายน 2562', 'từ ngày 26 đến ngày 28 tháng 6 năm 2019', 'vi'],
  ['26–28 มิถุนายน 2562', 'ថ្ងៃទី២៦ ដល់ទី២៨ ខែមិថុនា ឆ្នាំ២០១៩', 'km'],
  ['26–28 มิถุนายน 2562', 'ika-26 hanggang ika-28 ng Hunyo 2019', 'fil'],
  ['24, 25 และ 28 กรกฎาคม 2562', '24, 25 and 28 July 2019'],
  ['ปีงบประมาณ 2563–2565', 'fiscal years 2020–2022'],
])('%s → %s is right', (source, target, language = 'en') => {
  expect(ids(source, target, language)).toEqual([])
})

test.each([
  ['26–28 มิถุนายน 2562', '26–29 June 2019', 'dates:day:26–28 มิถุนายน 2562:26–29 June 2019'],
  ['26 มิถุนายน 2562', '26 July 2019', 'dates:month:26 มิถุนายน 2562:26 July 2019'],
  ['26 มิถุนายน 2562', '26 June 2562 BE', undefined],
  ['26 มิถุนายน 2562', '26 June 2018', 'dates:year:26 มิถุนายน 2562:26 June 2018:2019'],
  ['26 มิถุนายน 2562', 'the meeting', 'dates:missing:26 มิถุนายน 2562'],
  ['26 มิถุนายน 2562', '26 June 2562', 'dates:buddhistYear:2562:2019'],
  ['ปี 2562', 'in 2562', 'dates:buddhistYear:2562:2019'],
  ['ปี 2562', 'in 2018', 'numbers:differs:2562:2018'],
  ['4271/2562', '4217/2562', 'numbers:differs:4271:4217'],
  ['คน 350 และ 12', '350 people', 'numbers:missing:12'],
  ['คน', '350 people', 'numbers:added:350'],
  ['ร้อยละ 12', '12 people', 'numbers:percentMissing:12'],
  ['12 คน', '12%', 'numbers:percentAdded:12'],
  ['กรุงฮานอย', 'Hue', 'names:missing:กรุงฮานอย:Ha Noi'],
  ['กรุงฮานอย', 'Hanoy, Hanoi', 'names:forbidden:Hanoy:Ha Noi'],
  ['ดู https://example.org/a', 'See', 'links:addressMissing:https://example.org/a'],
  ['กรุงดิลี', 'Dili กรุงดิลี', 'script:foreign:กรุงดิลี'],
  ['ชื่อ', '  \n', 'empty:empty'],
  ['ชื่อ', ' name', 'spaces:atStart'],
  ['ชื่อ', 'name ', 'spaces:atEnd'],
  ['ชื่อ ก', 'a  name', 'spaces:doubled'],
  ['ชื่อ', 'the the name', 'repeats:word:the'],
  ['ชื่อ', 'a,, b', 'repeats:sign:,,'],
])('%s → %s: %s', (source, target, id) => {
  expect(ids(source, target)).toEqual(id === undefined ? [] : [id])
})

test('a text in a language of its own script must have some of it', () => {
  expect(ids('กรุงดิลี', 'Dili', 'km')).toEqual(['script:none:Khmer'])
})

test('a text much longer or shorter than usual is told', () => {
  const source = 'เมืองหลวงของประเทศสมาชิกอาเซียนร่วมกันพัฒนาเมืองอย่างยั่งยืน'
  expect(ids(source, 'Cities together.')).toEqual(['length:short'])
  expect(ids(source, 'The capitals develop. '.repeat(9).trim())).toEqual(['length:long'])
})

test('a finding says where, and what to write instead', () => {
  expect(
    checkTranslation({
      source: 'วันที่ 26 มิถุนายน 2562',
      target: 'On 26 June 2018',
      language: 'en',
    }),
  ).toEqual([
    {
      id: 'dates:year:26 มิถุนายน 2562:26 June 2018:2019',
      kind: 'dates',
      severity: 'error',
      reason: 'year',
      values: {date: '26 มิถุนายน 2562', found: '26 June 2018', year: '2019'},
      source: [{start: 7, end: 23}],
      target: [{start: 11, end: 15}],
      suggestion: '2019',
    },
  ])
})

test('what a person said to be right is told no more', () => {
  const given = {source: 'ปี 2562', target: 'in 2562', language: 'en'}
  const accepted = ['dates:buddhistYear:2562:2019']
  expect(checkTranslation({...given, accepted})).toEqual([])
})

const block = (
  children: PortableTextBlock['children'],
  markDefs: PortableTextBlock['markDefs'] = [],
): PortableTextBlock => ({_key: 'b', _type: 'block', children, markDefs})
const span = (text: string, ...marks: string[]) => ({_key: text, _type: 'span', text, marks})
const link = (_key: string, href: string) => ({_key, _type: 'link', href})
const emblem = (_key: string, of: string) => ({_key, _type: 'emblem', of})

test('links, marks and objects of a block are kept', () => {
  const source = block(
    [span('ดู '), span('รายงาน', 'l', 'strong'), emblem('e', 'bkk'), span('ต่อ')],
    [link('l', '/report')],
  )
  const right = block(
    [emblem('x', 'bkk'), span('See the '), span('re', 'm', 'strong'), span('port', 'm')],
    [link('m', '/report')],
  )
  const wrong = block(
    [emblem('x', 'bkk'), emblem('y', 'bkk'), span('See '), span('it', 'm', 'em')],
    [link('m', '/other')],
  )
  expect(checkTranslation({source, target: right, language: 'en'})).toEqual([])
  expect(
    checkTranslation({source, target: wrong, language: 'en'}).map(({id, source, target}) => [
      id,
      source,
      target,
    ]),
  ).toEqual([
    ['links:missing:/report', [{start: 3, end: 9}], []],
    ['links:added:/other', [], [{start: 6, end: 8}]],
    [
      'objects:added:emblem',
      [{start: 9, end: 10}],
      [
        {start: 0, end: 1},
        {start: 1, end: 2},
      ],
    ],
    ['marks:missing:strong', [{start: 3, end: 9}], []],
    ['marks:added:em', [], [{start: 6, end: 8}]],
  ])
})

test.each(['1', '1,', '26–', '1 ', '1-', 'a ', ' ', '(', 'x@y.', 'https://', 'June ', 'กา'])(
  'a text of nothing but %j is checked in no time',
  (piece) => {
    const source = `ก${piece.repeat(6000)}มิถุนายน`
    const start = performance.now()
    checkTranslation({source, target: `${source} 7`, language: 'en', glossary})
    expect(performance.now() - start).toBeLessThan(5000)
  },
)
