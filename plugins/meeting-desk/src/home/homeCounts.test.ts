import {evaluate, parse} from 'groq-js'
import {expect, test} from 'vitest'

import {compileSchema, documentType} from '../schema/testSchema.ts'
import {countsQueries, readCounts, totalOf} from './homeCounts.ts'

test('counts what waits, type by type', async () => {
  const schema = await compileSchema()
  const types = ['topic', 'agency'].map((name) => documentType(schema, name))
  const inThai = [{language: 'th', value: 'ชื่อ'}]
  const whole = {slug: {current: 'a'}, kind: 'theme'}
  const dataset = [
    {...whole, _id: 'a', _type: 'topic', name: inThai, _originalId: 'drafts.a'},
    {...whole, _id: 'b', _type: 'topic', _originalId: 'b'},
    {...whole, _id: 'c', _type: 'agency', name: [...inThai, {language: 'en', value: 'Name'}]},
  ]
  const queries = countsQueries(types, ['drafts', 'required', 'sections', 'language-en'])
  const answers: unknown[] = []
  for (const query of queries) {
    answers.push(await (await evaluate(parse(query), {dataset})).get())
  }
  const counts = readCounts(answers, ['topic', 'agency'])
  expect(counts).toEqual([
    {type: 'topic', all: 2, work: {drafts: 1, required: 1, 'language-en': 1}},
    {type: 'agency', all: 1, work: {drafts: 0, required: 0, 'language-en': 0}},
  ])
  expect(totalOf(counts, 'language-en')).toBe(1)
})
