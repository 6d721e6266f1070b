import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import type {JsonObject} from '../documents/SanityDocument.ts'
import {compactText} from './compactText.ts'
import {documentText} from './documentText.ts'
import {matchesTerms} from './matchesTerms.ts'
import {parseTextQuery} from './searchTerms.ts'
import {TextIndex} from './TextIndex.ts'

const words =
  `กรุงเทพ มหานคร นํ้า น้ำ ท่วม เเก้ว meeting Meet café é ນະຄອນ 首都 ភ្នំពេញ ๗ 7 😀 - " * .`.split(' ')
const word = fc.constantFrom(...words, ' ', ' ')
const text = fc.array(word, {maxLength: 10}).map((parts) => parts.join(''))
const document = fc.record(
  {title: text, body: fc.array(text, {maxLength: 3})},
  {noNullPrototype: true},
)
const id = fc.integer({min: 0, max: 600}).map((number) => `d${number}`)

const step = fc.oneof(
  {weight: 6, arbitrary: fc.record({id, set: document})},
  {weight: 2, arbitrary: fc.record({remove: id})},
  {weight: 1, arbitrary: fc.record({prepare: fc.nat(3)})},
  {weight: 4, arbitrary: fc.record({query: text})},
)

function scan(documents: Map<string, JsonObject>, query: string): string[] {
  const terms = parseTextQuery(query)
  return [...documents]
    .filter(([, content]) => matchesTerms(documentText(content), terms))
    .map(([name]) => name)
    .sort()
}

describe('search', () => {
  test('finds what a scan of all documents finds, through changes', () => {
    fc.assert(
      fc.property(
        fc.array(document, {maxLength: 20}),
        fc.array(step, {maxLength: 40}),
        (start, steps) => {
          const index = new TextIndex()
          const documents = new Map<string, JsonObject>()
          const put = (name: string, content: JsonObject) => {
            index.set(name, content)
            documents.set(name, content)
          }
          for (const [number, content] of start.entries()) put(`d${number * 30}`, content)
          for (const next of steps) {
            if ('set' in next) put(next.id, next.set)
            else if ('remove' in next) {
              index.delete(next.remove)
              documents.delete(next.remove)
            } else if ('prepare' in next) index.prepare(next.prepare)
            else {
              const found = [...index.search(parseTextQuery(next.query))].sort()
              expect(found).toStrictEqual(scan(documents, next.query))
            }
            expect(index.size).toBe(documents.size)
          }
        },
      ),
      {numRuns: 400},
    )
  })

  test('over several chunks of signatures', () => {
    const index = new TextIndex()
    for (let number = 0; number < 1000; number++) {
      index.set(`d${number}`, {title: `โครงการที่ ${number}`})
    }
    expect(index.search(parseTextQuery('โครงการ 777'))).toStrictEqual(new Set(['d777']))
    index.set('d777', {title: 'ยกเลิก'})
    index.delete('d778')
    expect(index.search(parseTextQuery('77*')).size).toBe(9)
    expect(index.search(parseTextQuery('ยกเลิก'))).toStrictEqual(new Set(['d777']))
    expect(index.search([]).size).toBe(999)
  })

  test('can be prepared in parts', () => {
    const index = new TextIndex()
    for (const number of [1, 2, 3, 4, 5]) index.set(`d${number}`, {title: 'ก'})
    expect([index.prepare(2), index.prepare(2), index.size, index.prepare()]).toStrictEqual([
      3, 1, 5, 0,
    ])
  })
})

test('compacting is undone by compacting, and keeps what contains what', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({unit: 'binary', maxLength: 3}))), (parts) => {
      const whole = parts.join('')
      const part = parts.slice(1, 3).join('')
      expect(compactText(compactText(whole))).toBe(whole)
      expect(compactText(whole).includes(compactText(part))).toBe(true)
    }),
    {numRuns: 500},
  )
})
