import {expect, test} from 'vitest'

import {hashOf, snapshot} from './hashOf.ts'
import {hashText} from './hashText.ts'
import type {PortableTextBlock} from './PortableTextBlock.ts'
import {testBlock} from './testDocument.ts'

test.each([
  ['white space', 'a  b\n c', ' a b\u00A0c\t'],
  ['composition', 'cafe\u0301', 'caf\u00E9'],
  ['a split sara am', 'ส\u0E4Dาหรับ', 'ส\u0E33หรับ'],
  ['invisible characters in Thai', 'กรุงเทพ\u200Bมหานคร', 'กรุงเทพมหานคร'],
])('%s does not count', (_, one, other) => {
  expect(hashOf(one)).toBe(hashOf(other))
  expect(hashOf(testBlock('a', one))).toBe(hashOf(testBlock('b', other)))
})

test.each([
  ['a word', 'การประชุม', 'การประชุมใหญ่'],
  ['a digit', 'ครั้งที่ 7', 'ครั้งที่ 8'],
  ['a capital letter', 'the meeting', 'The meeting'],
  ['a space between words', 'กข', 'ก ข'],
  ['the order', 'ab', 'ba'],
])('%s counts', (_, one, other) => {
  expect(hashOf(one)).not.toBe(hashOf(other))
  expect(hashOf(testBlock('a', one))).not.toBe(hashOf(testBlock('a', other)))
})

const link = (key: string, href: string) => ({_key: key, _type: 'link', href})
const span = (text: string, ...marks: string[]) => ({_key: text, _type: 'span', text, marks})
const block = (fields: Partial<PortableTextBlock>): PortableTextBlock => ({
  _key: 'a',
  _type: 'block',
  ...fields,
})

test.each<[string, Partial<PortableTextBlock>, Partial<PortableTextBlock>]>([
  [
    'where text is cut into spans',
    {children: [span('one '), span(''), span('two', 'em', 'strong')]},
    {children: [span('one'), span(' '), span('t', 'strong', 'em'), span('wo', 'em', 'strong')]},
  ],
  [
    'the key of a link and fields that are not said',
    {children: [span('one', 'x')], markDefs: [link('x', '/a')], style: 'normal'},
    {children: [span('one', 'y')], markDefs: [link('z', '/b'), link('y', '/a')]},
  ],
  ['marks on spaces', {children: [span('one'), span('  ', 'em')]}, {children: [span('one')]}],
])('%s does not count', (_, one, other) => {
  expect(hashOf(block(one))).toBe(hashOf(block(other)))
})

const emblem = (of: string) => ({_key: of, _type: 'emblem', of})

test.each<[string, Partial<PortableTextBlock>, Partial<PortableTextBlock>]>([
  ['a mark', {children: [span('one', 'em')]}, {children: [span('one')]}],
  [
    'where a link leads',
    {children: [span('one', 'x')], markDefs: [link('x', '/a')]},
    {children: [span('one', 'x')], markDefs: [link('x', '/b')]},
  ],
  ['what an object holds', {children: [emblem('a')]}, {children: [emblem('b')]}],
  [
    'where an object stands',
    {children: [emblem('a'), span('x')]},
    {children: [span('x'), emblem('a')]},
  ],
  ['the style', {children: [span('one')], style: 'h3'}, {children: [span('one')]}],
  ['a list', {children: [span('one')], listItem: 'bullet'}, {children: [span('one')]}],
])('%s counts', (_, one, other) => {
  expect(hashOf(block(one))).not.toBe(hashOf(block(other)))
})

test('a snapshot has the hash and the value', () => {
  expect(snapshot('ก')).toEqual({hash: hashOf('ก'), value: 'ก'})
})

test('hashes are stored: they stay what they are', () => {
  expect([hashText(''), hashText('a'), hashOf('การประชุม')]).toMatchInlineSnapshot(`
    [
      "000000001ef7bbdf5f06c92a63c3ec9f",
      "8458c1fabf48c078f564b619bf50fc03",
      "739e61c72bc01acac5d5d92236cf5d42",
    ]
  `)
})

test('texts that differ little have different hashes, each half of them too', () => {
  const texts = Array.from({length: 60_000}, (_, index) => `ครั้งที่ ${index.toString(2)}`)
  const hashes = texts.map(hashText)
  for (const half of [(hash: string) => hash.slice(0, 16), (hash: string) => hash.slice(16)]) {
    expect(new Set(hashes.map(half)).size).toBe(texts.length)
  }
})
