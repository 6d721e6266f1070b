import {expect, test} from 'vitest'

import type {Fact, FactKind} from './Fact.ts'
import {withVocabulary} from './vocabulary.ts'

const span = {start: 0, end: 9}
const fact = (kind: FactKind, value: string, parts: readonly Fact[] = []): Fact => ({
  id: `p/${kind}-1`,
  kind,
  value,
  span,
  certainty: 'certain',
  parts,
})
const vocabulary = {
  topics: [
    {id: 'waste-management', names: ['การจัดการขยะ', 'Waste management']},
    {id: 'sport', names: ['กีฬา', 'Sport']},
  ],
  terms: ['โรงแรมแชงกรี-ลา'],
}

test('a topic is found inside Thai text and as words of English, and not in names of agencies', () => {
  const read = (type: 'presentation' | 'cooperationProject', facts: readonly Fact[]) =>
    withVocabulary([{id: 'p', type, facts}], vocabulary).flatMap(({facts: [, ...more]}) =>
      more.filter(({kind}) => kind === 'topic'),
    )
  expect(read('presentation', [fact('title', 'โครงการบริหารจัดการขยะของชุมชน')])).toEqual([
    {
      id: 'p/topic-1',
      kind: 'topic',
      value: 'waste-management',
      span,
      certainty: 'check',
      doubt: 'inferred',
      parts: [],
    },
  ])
  expect(read('presentation', [fact('title', 'Transport and passports')])).toEqual([])
  expect(
    read('cooperationProject', [
      fact('title', 'ค่ายเยาวชน'),
      fact('agency', 'สำนักวัฒนธรรม กีฬาและการท่องเที่ยว'),
    ]),
  ).toEqual([])
})

test('a commitment has its topics in itself', () => {
  const commitment = fact('commitment', '', [fact('number', '1'), fact('text', 'ส่งเสริมกีฬา')])
  const [proposal] = withVocabulary(
    [{id: 'p', type: 'declaration', facts: [commitment]}],
    vocabulary,
  )
  expect(proposal?.facts[0]?.parts.map(({id, value}) => [id, value])).toEqual([
    ['p/number-1', '1'],
    ['p/text-1', 'ส่งเสริมกีฬา'],
    ['p/commitment-1/topic-1', 'sport'],
  ])
})

test('a place is written as the glossary has it, and is to be checked', () => {
  const venue = fact('venue', '', [fact('name', 'โรงแรมแชงกรี–ล่า')])
  const [proposal] = withVocabulary([{id: 'p', type: 'meeting', facts: [venue]}], vocabulary)
  expect(proposal?.facts[0]?.parts).toEqual([
    {...fact('name', 'โรงแรมแชงกรี-ลา'), certainty: 'check', doubt: 'repaired'},
  ])
})
