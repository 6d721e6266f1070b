import {hashOf, type PortableTextBlock} from '@capitals/translation'
import {expect, test} from 'vitest'

import {fromTagged, pastedText, toTagged} from './taggedText.ts'

const BLOCK: PortableTextBlock = {
  _type: 'block',
  _key: 'b1',
  style: 'normal',
  markDefs: [{_type: 'link', _key: 'l1'}],
  children: [
    {_type: 'span', _key: 's1', marks: [], text: 'อ่าน'},
    {_type: 'span', _key: 's2', marks: ['l1'], text: 'ปฏิญญา'},
    {_type: 'span', _key: 's3', marks: ['strong'], text: 'ฉบับเต็ม'},
  ],
}

test('a block is written as text with tags and comes back', () => {
  const {source, target, codes} = toTagged(BLOCK, undefined)
  const {value, faults} = fromTagged(source, {source: BLOCK}, codes)
  expect([source, target, hashOf(value) === hashOf(BLOCK), faults]).toEqual([
    'อ่าน<1>ปฏิญญา</1><2>ฉบับเต็ม</2>',
    '',
    true,
    [],
  ])
})

test('tags that do not fit are told', () => {
  const {codes} = toTagged(BLOCK, undefined)
  const {faults} = fromTagged('Read <1>it</2> <9>now', {source: BLOCK}, codes)
  expect(faults).toEqual([
    {code: 'tag-not-opened', tag: 2},
    {code: 'tag-unknown', tag: 9},
    {code: 'tag-not-closed', tag: 1},
  ])
})

test('plain texts stay as they are', () => {
  const {source, target, codes} = toTagged('ก <1> ข', 'a <1> b')
  expect([source, target, fromTagged('a <1> b', {source: 'ก'}, codes)]).toEqual([
    'ก <1> ข',
    'a <1> b',
    {value: 'a <1> b', faults: []},
  ])
})

test('what is pasted has one line where there is one, and its tags', () => {
  const {codes} = toTagged(BLOCK, undefined)
  expect([
    pastedText('one \r\n two', {kind: 'string'}, []),
    pastedText('one\r\ntwo', {kind: 'text'}, []),
    pastedText('Read < 1 >it< / 1 >', {kind: 'block'}, codes),
  ]).toEqual(['one two', 'one\ntwo', 'Read <1>it</1>'])
})
