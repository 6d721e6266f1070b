import {evaluate, parse} from 'groq-js'
import type {Schema} from 'sanity'
import {beforeAll, expect, test} from 'vitest'

import {readContent} from '../../../../content/testContent.ts'
import {emptySection, missingLanguage, missingRequired} from './gaps.ts'
import {compileSchema, documentType} from './testSchema.ts'

let schema: Schema

beforeAll(async () => {
  schema = await compileSchema()
})

const inThai = (value: string) => [{_key: 'th', language: 'th', value}]

async function idsWith(condition: string | undefined, dataset: unknown[]): Promise<unknown> {
  const query = `*[${condition ?? 'false'}]._id`
  return (await evaluate(parse(query), {dataset})).get()
}

test('finds what is required and missing, at any depth', async () => {
  const whole = {
    _id: 'whole',
    title: inThai('การประชุม'),
    shortName: 'MGMAC 2019',
    slug: {current: 'mgmac-7'},
    series: 'MGMAC',
    ordinal: 7,
    year: 2019,
    startDate: '2019-06-26',
    endDate: '2019-06-28',
    hostCapital: {_ref: 'capital-bangkok'},
  }
  const dataset = [
    whole,
    {...whole, _id: 'no-title', title: [{_key: 'en', language: 'en', value: 'Meeting'}]},
    {...whole, _id: 'no-host', hostCapital: undefined},
    {...whole, _id: 'venue', venue: {city: inThai('กรุงเทพมหานคร')}},
    {...whole, _id: 'objectives', objectives: [{text: inThai('หนึ่ง')}, {_key: 'b'}]},
    {...whole, _id: 'good-objectives', objectives: [{text: inThai('หนึ่ง')}]},
    {...whole, _id: 'orders', followUp: {orders: [{_key: 'a'}]}},
  ]
  expect(await idsWith(missingRequired(documentType(schema, 'meeting')), dataset)).toEqual([
    'no-title',
    'no-host',
    'venue',
    'objectives',
    'orders',
  ])
})

test('finds what is written in Thai only', async () => {
  const both = [...inThai('หนึ่ง'), {_key: 'en', language: 'en', value: 'One'}]
  const dataset = [
    {_id: 'both', title: both, objectives: [{text: both}], venue: {name: both}},
    {_id: 'title', title: inThai('หนึ่ง')},
    {_id: 'objective', title: both, objectives: [{text: both}, {text: inThai('สอง')}]},
    {_id: 'venue', title: both, venue: {name: inThai('โรงแรม')}},
    {_id: 'nothing'},
  ]
  const type = documentType(schema, 'meeting')
  expect([
    await idsWith(missingLanguage(type, 'en'), dataset),
    await idsWith(missingLanguage(type, 'lo'), dataset),
  ]).toEqual([
    ['title', 'objective', 'venue'],
    ['both', 'title', 'objective', 'venue'],
  ])
})

test('finds groups of the form with nothing in them, of a meeting only when it is over', async () => {
  const full = {
    endDate: '2019-06-28',
    title: inThai('การประชุม'),
    hostCapital: {_ref: 'capital-bangkok'},
    outcomes: [{_key: 'a'}],
    followUp: {orders: []},
    sources: [{_key: 'a'}],
  }
  const dataset = [
    {...full, _id: 'full'},
    {...full, _id: 'no-outcomes', outcomes: []},
    {...full, _id: 'no-files', sources: undefined},
    {...full, _id: 'to-come', endDate: '9999-01-01', outcomes: []},
  ]
  expect(await idsWith(emptySection(documentType(schema, 'meeting')), dataset)).toEqual([
    'no-outcomes',
    'no-files',
  ])
})

test('a type without groups has no empty ones', () => {
  expect(emptySection(documentType(schema, 'agency'))).toBe(undefined)
})

test('the content of the project misses nothing required and no English', async () => {
  const dataset = readContent()
  const types = [...new Set(dataset.map(({_type}) => _type))]
  const found = await Promise.all(
    types.map(async (name) => {
      const type = documentType(schema, name)
      const documents = dataset.filter(({_type}) => _type === name)
      return [
        await idsWith(missingRequired(type), documents),
        await idsWith(missingLanguage(type, 'en'), documents),
      ]
    }),
  )
  expect(found.flat(2)).toEqual([])
})
