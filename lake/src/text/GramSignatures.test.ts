import {expect, test} from 'vitest'

import {GramSignatures} from './GramSignatures.ts'

function candidates(signatures: GramSignatures, ...needles: string[]): number[] {
  const slots: number[] = []
  signatures.eachCandidate(needles, (slot) => slots.push(slot))
  return slots
}

test('tells texts apart by pairs and triples of letters', () => {
  const signatures = new GramSignatures()
  signatures.set(3, 'กรุงเทพมหานคร')
  signatures.set(300, 'มะนิลา และ จาการ์ตา')
  expect(candidates(signatures, 'มหานคร')).toStrictEqual([3])
  expect(candidates(signatures, 'กร')).toStrictEqual([3])
  expect(candidates(signatures, 'มะนิลา', 'จาการ์ตา')).toStrictEqual([300])
  expect(candidates(signatures, 'มะนิลา', 'กรุงเทพ')).toStrictEqual([])
})

test('forgets what a slot had when it is set or cleared', () => {
  const signatures = new GramSignatures()
  signatures.set(3, 'กรุงเทพมหานคร')
  signatures.set(31, 'กรุงเทพมหานคร')
  signatures.set(32, 'กรุงเทพมหานคร')
  signatures.set(3, 'มะนิลา')
  signatures.clear(32)
  expect(candidates(signatures, 'มหานคร')).toStrictEqual([31])
  expect(candidates(signatures, 'มะนิลา')).toStrictEqual([3])
})

test('a needle of one character leaves every slot in', () => {
  const signatures = new GramSignatures()
  signatures.set(256, 'ก')
  expect(candidates(signatures, 'ข')).toStrictEqual(Array.from({length: 512}, (_, slot) => slot))
})
