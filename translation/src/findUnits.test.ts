import {expect, test} from 'vitest'

import {findUnits} from './findUnits.ts'
import {targetOf} from './targetOf.ts'
import {localized, testBlock, testMeeting} from './testDocument.ts'

test('every value of the source language with text is a unit, blocks of rich text each', () => {
  expect(findUnits(testMeeting())).toEqual([
    {id: 'title', kind: 'string', path: ['title'], source: 'การประชุม'},
    {
      id: 'venues[a].name',
      kind: 'string',
      path: ['venues', {_key: 'a'}, 'name'],
      source: 'โรงแรม',
    },
    {
      id: 'body#b1',
      kind: 'block',
      path: ['body'],
      block: 'b1',
      source: testBlock('b1', 'หนึ่ง'),
    },
    {id: 'body#b2', kind: 'block', path: ['body'], block: 'b2', source: testBlock('b2', 'สอง')},
  ])
})

test('another source language has its own units', () => {
  expect(findUnits(testMeeting(), 'en').map(({id, kind}) => [id, kind])).toEqual([
    ['title', 'string'],
    ['venues[a].note', 'text'],
  ])
})

test('what stands beside localised values, or cannot be addressed, is left out', () => {
  const name = localized('String', {th: 'ก'})
  const document = testMeeting({
    title: [null, 'x', {_type: 'other', language: 'th', value: 'x'}],
    venues: [{name}, {_key: 'a', name}, {_key: 'a', name}, {_key: 'x.y]', name}, [name]],
    body: localized('RichText', {th: []}),
    deep: {er: {name}, list: [[{_key: 'b', name}]]},
    _system: {name},
  })
  expect(findUnits(document).map(({id}) => id)).toEqual([
    'venues[a].name',
    'venues["x.y]"].name',
    'deep.er.name',
  ])
})

test('a block without words is a unit when an object stands in it', () => {
  const block = {...testBlock('b', ' '), children: [{_key: 'o', _type: 'emblem'}]}
  const broken = [{_type: 'block', children: 'x'}, 'x', {_key: 'c', _type: 'block', children: [1]}]
  const body = localized('RichText', {th: []})[0]
  const document = testMeeting({body: [{...body, value: [block, ...broken]}]})
  expect(findUnits(document).filter(({kind}) => kind === 'block')).toEqual([
    {id: 'body#b', kind: 'block', path: ['body'], block: 'b', source: block},
  ])
})

test('a target is what the document has in a language, and nothing empty', () => {
  const document = testMeeting({
    venues: [{_key: 'a', name: localized('String', {th: 'โรงแรม', en: '  '})}],
    body: localized('RichText', {
      th: [testBlock('b1', 'หนึ่ง'), testBlock('b2', 'สอง')],
      en: [testBlock('b2', 'Two'), testBlock('b1', '')],
    }),
  })
  expect(findUnits(document).map((unit) => targetOf(document, unit, 'en'))).toEqual([
    'The meeting',
    undefined,
    undefined,
    testBlock('b2', 'Two'),
  ])
})
